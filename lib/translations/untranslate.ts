import type { CharterDraft } from '@/lib/charters/schema'
import { listPairs, mapPairs, otherSide, type SentencePair } from './map-pairs'
import type { PlaceBefore, SaidTranslation } from './translate-office'

/**
 * The content with what stood in these places before, where the translation still stands; null when another stands
 * in all of them.
 */
export function untranslate(
  content: CharterDraft,
  said: SaidTranslation,
  before: readonly PlaceBefore[],
): CharterDraft | null {
  const target = otherSide(said.source)
  const byPlace = new Map(before.map((each) => [each.place, each]))
  const isMeant = (pair: SentencePair) =>
    byPlace.has(pair.place) && pair[said.source] === said.text && pair[target] === said.translation
  if (!listPairs(content).some(isMeant)) return null
  return mapPairs(content, (pair) => {
    const was = byPlace.get(pair.place)
    if (!was || !isMeant(pair)) return pair
    return { ...pair, [target]: was.target, translation: was.translation }
  })
}
