// A spreadsheet runs a cell that begins with = + - @ as a formula, whoever wrote it. An apostrophe in front makes
// it text; it is taken off again when the cell comes back.

/** What a spreadsheet takes for the beginning of a formula, behind any apostrophes. */
const formula = /^'*[=+\-@\t\r]/
const neutralised = /^'+[=+\-@\t\r]/

/**
 * The text of a cell, harmless: one that could begin a formula gets an apostrophe in front. So does one that
 * already looks like that, so that `restore` gives back exactly what was given.
 * @example neutralise('=1+1') // "'=1+1"
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function neutralise(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** Undoes `neutralise`, and nothing else. @example restore("'=1+1") // "=1+1" */
export function restore(cell: string): string {
  return neutralised.test(cell) ? cell.slice(1) : cell
}
