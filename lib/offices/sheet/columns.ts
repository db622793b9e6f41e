// The columns of the spreadsheet by which many offices are created; a header is known in either language.
import { matchKey } from '@/lib/bangla/match-key'

/** Each column with its headers, Bangla and English, and an example. */
export const columns = {
  slug: ['পোর্টালে ঠিকানা', 'Address in the portal', 'doict.lohagara.narail'],
  nameBn: ['নাম (বাংলা)', 'Name (Bangla)', 'উপজেলা কার্যালয়, লোহাগড়া'],
  nameEn: ['নাম (ইংরেজি)', 'Name (English)', 'Upazila Office, Lohagara'],
  department: ['অধিদপ্তর', 'Department', 'doict'],
  level: ['স্তর', 'Level', 'UPAZILA'],
  area: ['এলাকা', 'Area', 'lohagara.narail'],
  parent: ['ঊর্ধ্বতন দপ্তর', 'Office above', 'doict.narail'],
  addressBn: ['ঠিকানা (বাংলা)', 'Address (Bangla)', 'লোহাগড়া, নড়াইল'],
  addressEn: ['ঠিকানা (ইংরেজি)', 'Address (English)', 'Lohagara, Narail'],
  phones: ['ফোন', 'Phones', '01700-000000'],
  emails: ['ই-মেইল', 'E-mails', 'office@example.gov.bd'],
  openingHoursBn: ['সময় (বাংলা)', 'Hours (Bangla)', 'রবি থেকে বৃহস্পতি, ৯টা থেকে ৫টা'],
  openingHoursEn: ['সময় (ইংরেজি)', 'Hours (English)', 'Sunday to Thursday, 9 to 5'],
  latitude: ['অক্ষাংশ', 'Latitude', '23.1882'],
  longitude: ['দ্রাঘিমাংশ', 'Longitude', '89.6606'],
  hosts: ['ওয়েবসাইট', 'Websites', 'doict.lohagara.narail.gov.bd'],
} as const satisfies Record<string, readonly [bn: string, en: string, example: string]>

export type Column = keyof typeof columns
export const columnNames = Object.keys(columns) as Column[]

const byHeader = new Map(
  columnNames.flatMap((name) => {
    const [bn, en] = columns[name]
    return [name, bn, en].map((header) => [matchKey(header), name] as const)
  }),
)

/** The column of a header; undefined for one the template does not have. */
export function columnOf(header: string): Column | undefined {
  return byHeader.get(matchKey(header))
}

/** The fields of an office that a column of another name gives. */
const given: Record<string, Column> = {
  departmentSlug: 'department',
  areaId: 'area',
  parentSlug: 'parent',
}

/** The header of the column that a field of an office comes from. */
export function headOf(field: string, locale: 'bn' | 'en'): string {
  const name = given[field] ?? columnNames.find((each) => each === field)
  return name ? columns[name][locale === 'bn' ? 0 : 1] : field
}
