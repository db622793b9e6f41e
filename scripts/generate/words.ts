/** Every word of these entries, for misspelt queries. */
export function entryWords(entries: readonly Record<string, unknown>[]): { word: string }[] {
  const words = new Set(entries.flatMap(({ key }) => String(key).split(/\s+/)))
  return [...words].filter((word) => word.length > 2).map((word) => ({ word: word.slice(0, 100) }))
}
