import { feeChannels, type FeeChannel } from '../schema'
import type { MoneyLexeme } from './sums'

/** The ways of paying a cell names, in the order of `feeChannels`. */
export function readChannels(lexemes: MoneyLexeme[]): FeeChannel[] {
  const brand = lexemes.some(({ meaning }) => meaning?.as === 'channel' && meaning.brand)
  const named = new Set<FeeChannel>()
  for (const { meaning, text } of lexemes) {
    if (meaning?.as !== 'channel') continue
    named.add(brand && /^নগদ(?:\s|$)/u.test(text) ? 'mobile' : meaning.channel)
  }
  return feeChannels.filter((channel) => named.has(channel))
}
