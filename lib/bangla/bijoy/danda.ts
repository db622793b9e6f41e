// In Bijoy | is the danda; in a pasted table it is a rule between cells.

/** A place in a text where | stands, and whether it is a danda. */
export interface DandaContext {
  /** Where Bijoy words end. */
  wordEnds: ReadonlySet<number>
  /** Pipes rule this text into cells. */
  pipesAreRules: boolean
}

/** True when pipes rule the text into cells: most lines end with one, or a line has several apart. */
export function usesPipesAsRules(text: string): boolean {
  const filled = text.split('\n').filter((line) => line.trim() !== '')
  const ending = filled.filter((line) => /(?:^|\s)\|\s*$/u.test(line)).length
  const ruled = filled.some((line) => (line.match(/(?:^|\s)\|(?=\s|$)/gu)?.length ?? 0) > 1)
  return ruled || (filled.length > 2 && ending * 2 > filled.length)
}

/**
 * True when the | at `index` is a danda: it closes a Bijoy word or a line's serial number, or stands
 * alone at the end of a line behind such a word.
 */
export function isDandaAt(text: string, index: number, context: DandaContext): boolean {
  const { wordEnds, pipesAreRules } = context
  const next = text.charAt(index + 1)
  if (next !== '' && !/[\s"'”’)<]/u.test(next)) return false
  if (wordEnds.has(index)) return true
  if (pipesAreRules) return false
  const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
  if (/^\s*[0-9]{1,3}$/u.test(before)) return true
  const isLast = /^[^\S\n]*(?:\n|$|<)/u.test(text.slice(index + 1, index + 40))
  return isLast && wordEnds.has(index - before.length + before.trimEnd().length)
}
