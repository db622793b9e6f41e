const DELIMITER = /^\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?$/
const MAX_RULE = 2_000

export function isDelimiterRow(line: string): boolean {
  const trimmed = line.trim()
  return trimmed.length <= MAX_RULE && trimmed.includes('|') && DELIMITER.test(trimmed)
}

/** A header row and a rule below it. */
export function startsTable(lines: readonly string[], at: number): boolean {
  return (lines[at] ?? '').includes('|') && isDelimiterRow(lines[at + 1] ?? '')
}

/** The cells of a row; an escaped pipe is a character, the outer pipes are borders. */
export function pipeCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
}
