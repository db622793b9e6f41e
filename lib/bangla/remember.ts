// Charters say the same words again and again: what was read from a word once need not be read again.

/** Longer texts are seldom met twice. */
const longestText = 48
/** Two generations of so many are kept: a few megabytes, however many texts are read. */
const mostOfGeneration = 20_000

/**
 * The same function, remembering its latest answers to short texts. Only for pure functions whose answers nobody
 * changes.
 * @example const keyOf = remember(fold); keyOf('ভূমি') === keyOf('ভূমি')
 */
export function remember<Value extends string | number | boolean | object | null>(
  read: (text: string) => Value,
): (text: string) => Value {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  return (text) => {
    if (text.length > longestText) return read(text)
    const recent = young.get(text)
    if (recent !== undefined) return recent
    const before = old.get(text)
    const value = before === undefined ? read(text) : before
    if (young.size >= mostOfGeneration) {
      old = young
      young = new Map()
    }
    young.set(text, value)
    return value
  }
}
