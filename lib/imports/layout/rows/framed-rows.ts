// Rows framed by pipes at both ends, each of which may be printed over several lines.
import { mostCommonWidth, rowOf } from './pipe-cells'

/**
 * One line for each framed row, however many lines its cells take; a row closed too early takes the
 * next lines until it is full.
 */
export function joinFramed(lines: string[]): string[] {
  const opened = lines.filter(opens).length
  const closed = lines.filter(closes).length
  const loose = lines.filter((line) => line.trim() !== '' && !opens(line)).length
  const width = mostCommonWidth(lines.filter((line) => opens(line) && closes(line)).map(widthOf))
  const rests = lines.filter((line) => isRest(line, width)).length
  if (opened < 2 || loose === 0 || Math.abs(opened + rests - closed) > 1) return lines
  const joined: string[] = []
  let open = false
  for (const line of lines) {
    const last = joined.at(-1) ?? ''
    const goesOn = open || (isRest(line, width) && opens(last) && fits(last, line, width))
    if (goesOn) joined[joined.length - 1] = `${last} ${line.trim()}`
    else joined.push(line)
    if (opens(line)) open = true
    if (closes(line)) open = false
  }
  return joined
}

function opens(line: string): boolean {
  return /^\s*\|/u.test(line)
}

function closes(line: string): boolean {
  return /\|\s*$/u.test(line)
}

function widthOf(line: string): number {
  return rowOf(line).length
}

/** The end of a row whose first cells stand, closed by a pipe, in the line before. */
function isRest(line: string, width: number): boolean {
  return !opens(line) && closes(line) && widthOf(line) > 1 && widthOf(line) < width
}

function fits(row: string, rest: string, width: number): boolean {
  return widthOf(row) + widthOf(rest) <= width
}
