export interface BijoyRun {
  before: string
  after: string
}
export function isBijoy(text: string): boolean {
  return /[\u2020\u2021]\p{L}/u.test(text)
}
export function bijoyToUnicode(text: string): string {
  return text
}
export function convertBijoyRuns(text: string): { text: string; runs: BijoyRun[] } {
  return { text, runs: [] }
}
