import type { NumberToken } from '@/lib/bangla/numbers/tokens'

/**
 * The number that number words say together: values add up under falling multipliers (পাঁচ হাজার
 * দুই শত দশ). Null when they are no single number (দুই তিন).
 */
export function readNumberTokens(tokens: readonly NumberToken[]): number | null {
  let total = 0
  let pending: number | null = null
  let addition: number | null = null
  let ceiling = Infinity
  for (const token of tokens) {
    if (token.kind === 'addition') {
      if (addition !== null || (pending ?? 0) % 100 !== 0) return null
      addition = token.value
      continue
    }
    if (token.kind === 'value') {
      if (!fits(pending, token.value)) return null
      pending = (pending ?? 0) + token.value + (addition ?? 0)
      addition = null
      continue
    }
    const scaled = scale(total, pending, token.value, ceiling)
    if (!scaled) return null
    ;({ total, pending, ceiling } = scaled)
  }
  if (addition !== null || (pending === null && total === 0)) return null
  return total + (pending ?? 0)
}

interface Scaled {
  total: number
  pending: number | null
  ceiling: number
}

/** হাজার after a smaller multiplier multiplies all below it: একশত কোটি, পাঁচ শত হাজার. */
function scale(
  total: number,
  pending: number | null,
  size: number,
  ceiling: number,
): Scaled | null {
  if (size === 100)
    return (pending ?? 1) < 100 ? { total, pending: (pending ?? 1) * 100, ceiling } : null
  if (size < ceiling) return { total: total + (pending ?? 1) * size, pending: null, ceiling: size }
  const crore = 10_000_000
  if (size !== crore) return null
  return { total: (total + (pending ?? 0)) * size, pending: null, ceiling: size }
}

/** "two hundred" takes 1 to 99 more; "twenty" takes 1 to 9 more, in English only. */
function fits(pending: number | null, value: number): boolean {
  if (pending === null) return true
  if (pending >= 100 && pending % 100 === 0) return value < 100 && value > 0
  return pending >= 20 && pending % 10 === 0 && pending < 10_000 && value > 0 && value < 10
}
