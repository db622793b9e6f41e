// Which services of several offices are the same: by standard service, then by match key, then by what a person
// confirmed. The order of the offices and of their services decides nothing.
import type { Bilingual } from '@/lib/i18n/bilingual'
import { englishKey, linksByName, nameKey, pairKey } from './matching/names'
import { unite } from './matching/unite'

export interface Matchable {
  /** Place of its office among those compared. */
  column: number
  name: Bilingual
  standard?: string
}

/** What persons said of pairs of names: `pairKey` of their `nameKey`s. */
export interface Decisions {
  confirmed: ReadonlySet<string>
  rejected: ReadonlySet<string>
}

export const noDecisions: Decisions = { confirmed: new Set(), rejected: new Set() }

export interface Group<Thing extends Matchable> {
  members: Thing[]
  standard?: string
}

/**
 * Groups services that are the same. Two different standard services are never one group, whatever their names;
 * a service without one joins the standard's group that has its name, or one confirmed to mean the same.
 * @example matchServices([magura, lohagara]) // [{ members: [magura, lohagara], standard: 'field-ict-support' }]
 */
export function matchServices<Thing extends Matchable>(
  services: readonly Thing[],
  { confirmed }: Decisions = noDecisions,
): Group<Thing>[] {
  const groups = groupByStandard(services)
  const loose = services.filter(({ standard }) => !standard)
  const clusters = unite(loose, [...linksByName(loose), ...linksByDecision(loose, confirmed)])
  const homes = homesOf(groups, confirmed)
  const own: Group<Thing>[] = []
  for (const members of clusters) {
    const home = homes(members)
    if (home) home.members.push(...members)
    else own.push({ members })
  }
  return [...groups, ...own]
}

/** The groups' keys of names, as decisions name them. */
export function groupKeys({ members }: Group<Matchable>): string[] {
  return [...new Set(members.map(nameKey))].filter((key) => key !== '')
}

function groupByStandard<Thing extends Matchable>(services: readonly Thing[]): Group<Thing>[] {
  const groups = new Map<string, Thing[]>()
  for (const service of services) {
    if (!service.standard) continue
    groups.set(service.standard, [...(groups.get(service.standard) ?? []), service])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([standard, members]) => ({ standard, members }))
}

function linksByDecision(
  things: readonly Matchable[],
  confirmed: ReadonlySet<string>,
): [number, number][] {
  if (confirmed.size === 0) return []
  const places = new Map(things.map((thing, at) => [nameKey(thing), at]))
  return [...confirmed].flatMap((pair): [number, number][] => {
    const [a = '', b = ''] = pair.split('\n')
    const [from, to] = [places.get(a), places.get(b)]
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
}

/** Where services without a standard belong: by name, else as confirmed; of several standards the first by its slug. */
function homesOf<Thing extends Matchable>(
  groups: readonly Group<Thing>[],
  confirmed: ReadonlySet<string>,
): (members: readonly Thing[]) => Group<Thing> | undefined {
  const byName = firstBy(groups, nameKey)
  const byEnglish = firstBy(groups, englishKey)
  const ofMember = (member: Thing) => [
    byName.get(nameKey(member)),
    member.name.bn ? byName.get(englishKey(member)) : byEnglish.get(englishKey(member)),
  ]
  const ofPairs = (members: readonly Thing[]) =>
    groupKeys({ members: [...members] }).flatMap((key) =>
      [...byName].flatMap(([other, at]) => (confirmed.has(pairKey(key, other)) ? [at] : [])),
    )
  return (members) => {
    const named = members.flatMap(ofMember).filter((at) => at !== undefined)
    const found = named.length > 0 || confirmed.size === 0 ? named : ofPairs(members)
    return found.length > 0 ? groups[Math.min(...found)] : undefined
  }
}

/** The place of the first group that has a member with this key. */
function firstBy<Thing extends Matchable>(
  groups: readonly Group<Thing>[],
  keyOf: (thing: Thing) => string,
): Map<string, number> {
  const places = new Map<string, number>()
  groups.forEach(({ members }, at) => {
    for (const key of members.map(keyOf)) if (key !== '' && !places.has(key)) places.set(key, at)
  })
  return places
}
