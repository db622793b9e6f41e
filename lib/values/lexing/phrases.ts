/** A vocabulary list, phrases separated by commas: `phrases('দিন, দিবস, day')`. */
export function phrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '')
}
