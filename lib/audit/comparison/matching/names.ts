// The name of a service as a key: what two offices' names must share to be taken for one.
import { compactKey } from '@/lib/bangla/match-key'
import type { Bilingual } from '@/lib/i18n/bilingual'

export interface Named {
  name: Bilingual
}

/** The match key of a name: of the Bangla one where there is one; '' for a service without a name. */
export function nameKey({ name }: Named): string {
  return compactKey(name.bn ?? name.en ?? '')
}

export function englishKey({ name }: Named): string {
  return name.en ? compactKey(name.en) : ''
}

/** One key for a pair of match keys, whichever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}

/**
 * Which of the things, by their places, have one name. English counts only for a name without Bangla, and only
 * when no two Bangla names share it: translations are alike where services are not.
 */
export function linksByName(things: readonly Named[]): [number, number][] {
  const byBangla = placesBy(things, (thing) => banglaKey(thing) ?? '')
  const byEnglish = placesBy(things, englishKey)
  const english = [...byEnglish.values()].flatMap((places) => {
    const banglaNames = new Set(places.flatMap((at) => banglaKey(things[at]) ?? []))
    const lone = places.filter((at) => banglaKey(things[at]) === undefined)
    return chain(banglaNames.size <= 1 && lone.length > 0 ? places : lone)
  })
  return [...[...byBangla.values()].flatMap(chain), ...english]
}

function banglaKey(thing: Named | undefined): string | undefined {
  return thing?.name.bn ? compactKey(thing.name.bn) : undefined
}

function placesBy(
  things: readonly Named[],
  keyOf: (thing: Named) => string,
): Map<string, number[]> {
  const places = new Map<string, number[]>()
  things.forEach((thing, at) => {
    const key = keyOf(thing)
    if (key !== '') places.set(key, [...(places.get(key) ?? []), at])
  })
  return places
}

function chain(places: readonly number[]): [number, number][] {
  return places.slice(1).map((at, before) => [places[before] ?? at, at])
}
