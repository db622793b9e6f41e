/** A year whose public holidays are known, with where they are written. */
export interface HolidayYearView {
  year: number
  source: string
  holidays: {
    date: Date
    nameBn: string
    nameEn: string
    /** The day depends on the moon and may move. */
    tentative: boolean
  }[]
}
