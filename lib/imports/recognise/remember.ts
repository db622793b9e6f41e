// The same words come again and again in a table; what was judged once is remembered for a while.

/** The function with a memory of its last results; the memory is emptied when it is full. */
export function remember<T>(judge: (text: string) => T, kept = 20_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const held = known.get(text)
    if (held !== undefined || known.has(text)) return held as T
    const result = judge(text)
    if (known.size >= kept) known.clear()
    if (text.length <= 4000) known.set(text, result)
    return result
  }
}
