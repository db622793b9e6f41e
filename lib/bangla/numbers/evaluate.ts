import type { NumberToken } from '@/lib/bangla/numbers/tokens'

/**
 * The number that number words say together: values add up under falling multipliers (পাঁচ হাজার
 * দুই শত দশ). Null when they are no single number (দুই তিন).
 */
export function readNumberTokens(tokens: readonly NumberToken[]): number | null {
  let state: Reading | null = { total: 0, pending: null, addition: null, ceiling: Infinity }
  for (const token of tokens) state = state && readToken(state, token)
  if (!state || state.addition !== null) return null
  if (state.pending === null && state.total === 0) return null
  return state.total + (state.pending ?? 0)
}

interface Reading {
  total: number
  pending: number | null
  /** What সাড়ে, সোয়া or পৌনে adds to the number behind it. */
  addition: number | null
  /** The last multiplier: the next must be smaller. */
  ceiling: number
}

function readToken(state: Reading, { kind, value }: NumberToken): Reading | null {
  const { pending, addition } = state
  if (kind === 'addition') {
    const isFirst = addition === null && (pending ?? 0) % 100 === 0
    return isFirst ? { ...state, addition: value } : null
  }
  if (kind === 'value') {
    if (!fits(pending, value)) return null
    return { ...state, pending: (pending ?? 0) + value + (addition ?? 0), addition: null }
  }
  if (addition === null) return scale(state, value)
  // সোয়া লাখ is one and a quarter
  return addition === 0.25 ? scale({ ...state, pending: 1.25, addition: null }, value) : null
}

const crore = 10_000_000

/** কোটি multiplies all before it (এক হাজার কোটি); other multipliers must fall. */
function scale(state: Reading, size: number): Reading | null {
  const { total, pending, ceiling } = state
  const count = pending ?? 1
  if (size === 100) return count < 100 ? { ...state, pending: count * 100 } : null
  if (size < ceiling) return { ...state, total: total + count * size, pending: null, ceiling: size }
  if (size !== crore || ceiling === crore) return null
  return { ...state, total: (total + (pending ?? 0)) * size, pending: null, ceiling: size }
}

/** "two hundred" takes 1 to 99 more; "twenty" takes 1 to 9 more, in English only. */
function fits(pending: number | null, value: number): boolean {
  if (pending === null) return true
  if (pending >= 100 && pending % 100 === 0) return value < 100 && value > 0
  return pending >= 20 && pending % 10 === 0 && pending < 10_000 && value > 0 && value < 10
}
