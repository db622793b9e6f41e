// A table as text: pasted from a spreadsheet (tabs) or saved as CSV (commas or semicolons), with quoted cells.

/**
 * The rows of a text, each with its line in it from 1; blank rows are left out, quotes may hold line ends. The first
 * line tells how cells are parted; with `isEachLine` every line tells it for itself, a tab before anything else.
 */
export function readDelimited(
  text: string,
  { isEachLine = false } = {},
): { line: number; cells: string[] }[] {
  const head = delimiterOf(text)
  const rows: { line: number; cells: string[] }[] = []
  const reader = { at: 0, line: 1 }
  while (reader.at < text.length) {
    const { line } = reader
    const delimiter = isEachLine ? ownDelimiter(text.slice(reader.at)) : head
    const cells = readRow(text, reader, delimiter)
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
  }
  return rows
}

/** Rows as a text that `readDelimited` reads back. */
export function writeDelimited(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\n')
}

function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/\r?\n|$/))
  const counts = ['\t', ',', ';'].map((sign) => ({ sign, n: head.split(sign).length }))
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).sign
}

function ownDelimiter(text: string): string {
  return /^[^\r\n]*\t/.test(text) ? '\t' : delimiterOf(text)
}

function readRow(text: string, reader: { at: number; line: number }, delimiter: string): string[] {
  const cells: string[] = []
  for (;;) {
    cells.push(readCell(text, reader, delimiter))
    const sign = text[reader.at]
    reader.at += 1
    if (sign === delimiter) continue
    if (sign === '\r' && text[reader.at] === '\n') reader.at += 1
    reader.line += 1
    return cells
  }
}

function readCell(text: string, reader: { at: number; line: number }, delimiter: string): string {
  if (text[reader.at] === '"') return readQuoted(text, reader)
  const start = reader.at
  const isEnd = (sign: string | undefined) =>
    sign === undefined || sign === delimiter || sign === '\n' || sign === '\r'
  while (!isEnd(text[reader.at])) reader.at += 1
  return text.slice(start, reader.at)
}

function readQuoted(text: string, reader: { at: number; line: number }): string {
  let cell = ''
  reader.at += 1
  while (reader.at < text.length) {
    const sign = text[reader.at]!
    reader.at += 1
    if (sign === '\n') reader.line += 1
    if (sign !== '"') cell += sign
    else if (text[reader.at] === '"') {
      cell += '"'
      reader.at += 1
    } else break
  }
  return cell
}

function quote(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
