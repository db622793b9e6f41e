import { MAX_CELLS } from '@/lib/imports/read/block'
import { Refusal } from '@/lib/imports/read/refusal'

/**
 * Cuts merged ranges down to the content of their sheet (a merge over a whole column is common) and
 * leaves out one that overlaps another, which exceljs does not forgive.
 *
 * @throws Refusal `too_many_cells`
 */
export function boundMerges(
  refs: readonly string[],
  last: { row: number; column: number },
): string[] {
  const taken = new Set<string>()
  return refs.flatMap((ref) => {
    const range = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref)
    if (!range) return []
    const [left, right] = [columnNumber(range[1] ?? ''), columnNumber(range[3] ?? '')]
    const [top, bottom] = [Number(range[2]), Number(range[4])]
    const end = { row: Math.min(bottom, last.row), column: Math.min(right, last.column) }
    const cells = take(top, left, end, taken)
    return cells > 1 ? [`${range[1]}${top}:${columnLetters(end.column)}${end.row}`] : []
  })
}

/** How many cells the range takes; none when one of them is taken already. */
function take(
  top: number,
  left: number,
  end: { row: number; column: number },
  taken: Set<string>,
): number {
  const area = Math.max(0, end.row - top + 1) * Math.max(0, end.column - left + 1)
  if (area + taken.size > MAX_CELLS) throw new Refusal('too_many_cells', 'merged')
  const cells: string[] = []
  for (let row = top; row <= end.row; row += 1) {
    for (let column = left; column <= end.column; column += 1) cells.push(`${row}:${column}`)
  }
  if (cells.some((cell) => taken.has(cell))) return 0
  for (const cell of cells) taken.add(cell)
  return cells.length
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function columnLetters(number: number): string {
  const rest = (number - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return number > 26 ? columnLetters((number - 1 - rest) / 26) + letter : letter
}
