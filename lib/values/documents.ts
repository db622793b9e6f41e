export interface DocumentItem {
  text: string
  /** Where to get it, when printed beside it. */
  source?: string
}

/** A documents cell into its items; what cannot be split stays one item. */
export function splitDocuments(raw: string): DocumentItem[] {
  return raw
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ text }))
}
