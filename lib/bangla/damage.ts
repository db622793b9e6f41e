// A damaged conversion: Unicode Bangla that a careless Bijoy converter spoilt in a recognisable way.
// Invariant: a proposal never changes the text by itself, and correct Bangla gets none.
import { remember } from '@/lib/bangla/remember'
import { type DamagePattern, damagePatterns } from '@/lib/bangla/tables/damage-patterns'

export interface RepairProposal {
  /** The damaged word as it stands in the text. */
  before: string
  /** What it most probably said, in the stored form. */
  after: string
  /** Where `before` begins in the text, in UTF-16 units. */
  index: number
}

export interface DamageProposal extends RepairProposal {
  kind: DamagePattern['kind']
}

/** A word: Bangla letters with the glyphs and quotation marks that damage puts among them. */
const damagedWord = /[\u0980-\u09FF\u200C\u200DÿÍ¯š]+(?:['’”"—][\u0980-\u09FF\u200C\u200DÿÍ¯š]+)*/gu

/**
 * The damaged words of a text with what each most probably said. Never silent: a person accepts.
 *
 * @example proposeRepairs('জরম্নরী সেবা')[0] // { before: 'জরম্নরী', after: 'জরুরী', index: 0, … }
 * @see domain.md, section 3
 */
export function proposeRepairs(text: string): DamageProposal[] {
  const proposals: DamageProposal[] = []
  for (const match of text.matchAll(damagedWord)) {
    const repair = rememberedRepair(match[0])
    if (repair) proposals.push({ before: match[0], index: match.index, ...repair })
  }
  return proposals
}

/** Longer runs of letters are data, not words. */
const longestWord = 120

const rememberedRepair = remember(repairWord)

function repairWord(word: string): { after: string; kind: DamagePattern['kind'] } | null {
  if (word.length > longestWord || !/[\u0980-\u09FF]/u.test(word)) return null
  let after = word.normalize('NFC')
  let kind: DamagePattern['kind'] | null = null
  for (const { pattern, replacement, kind: found } of damagePatterns) {
    const repaired = after.replace(pattern, replacement)
    if (repaired !== after) kind ??= found
    after = repaired
  }
  return kind ? { after: after.normalize('NFC'), kind } : null
}

/** The text with the given proposals applied; those whose `before` is no longer there are left out. */
export function applyRepairs(text: string, proposals: readonly RepairProposal[]): string {
  const fromTheEnd = [...proposals].sort((a, b) => b.index - a.index)
  return fromTheEnd.reduce((result, { before, after, index }) => {
    const stands = result.startsWith(before, index)
    return stands ? result.slice(0, index) + after + result.slice(index + before.length) : result
  }, text)
}
