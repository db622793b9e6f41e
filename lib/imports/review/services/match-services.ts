// Which service of the charter a row continues: by its name, else by one much like it. Pure; a person decides.
import { compactKey } from '@/lib/bangla/match-key'
import { trigramSimilarity } from '@/lib/bangla/similarity'
import type { ServiceDraftInput } from '@/lib/charters/schema'
import { newService } from '../decisions'

export interface NamedRow {
  name: string
  /** Decided by a person: a slug, or `+`. */
  service?: string | undefined
}

export interface Match {
  /** Absent: the row begins a new service. */
  slug?: string
  how: 'decided' | 'name' | 'similar' | 'new'
}

/** Below this two names are not proposed as those of one service. */
const alike = 0.6

/**
 * One match a row, in order; each service is given to one row only: first to whom a person gave it, then by
 * name, then by likeness, the most alike first.
 * @example matchServices([{ name: 'নামজারি ' }], [{ slug: 'namojari', nameBn: 'নামজারি', category: 'citizen' }]) // [{ slug: 'namojari', how: 'name' }]
 */
export function matchServices(
  rows: readonly NamedRow[],
  services: readonly ServiceDraftInput[],
): Match[] {
  const matches: (Match | undefined)[] = rows.map(({ service }) => decided(service, services))
  const given = new Set(matches.flatMap((match) => match?.slug ?? []))
  const give = (at: number, slug: string, how: Match['how']) => {
    if (matches[at] || given.has(slug)) return
    given.add(slug)
    matches[at] = { slug, how }
  }
  const byName = new Map<string, string[]>()
  for (const { slug, nameBn, nameEn } of services) {
    for (const key of [nameBn, nameEn].map((name) => compactKey(name ?? ''))) {
      if (slug && key) byName.set(key, [...(byName.get(key) ?? []), slug])
    }
  }
  rows.forEach(({ name }, at) => {
    const slug = byName.get(compactKey(name))?.find((each) => !given.has(each))
    if (slug) give(at, slug, 'name')
  })
  for (const { at, slug } of listAlike(rows, services, matches, given)) give(at, slug, 'similar')
  return matches.map((match) => match ?? { how: 'new' })
}

function decided(service: string | undefined, services: readonly ServiceDraftInput[]) {
  if (service === newService) return { how: 'decided' as const }
  const isThere = service !== undefined && services.some(({ slug }) => slug === service)
  return isThere ? { slug: service, how: 'decided' as const } : undefined
}

/** Only what is left on both sides is compared: a charter of hundreds, read again, leaves little. */
function listAlike(
  rows: readonly NamedRow[],
  services: readonly ServiceDraftInput[],
  matches: readonly (Match | undefined)[],
  given: ReadonlySet<string>,
) {
  const left = services.filter(({ slug }) => slug && !given.has(slug))
  const pairs = rows.flatMap(({ name }, at) =>
    matches[at]
      ? []
      : left.flatMap(({ slug = '', nameBn, nameEn }) => {
          const names = [nameBn, nameEn].filter((each) => each != null)
          const score = Math.max(0, ...names.map((each) => trigramSimilarity(each, name)))
          return score >= alike ? [{ at, slug, score }] : []
        }),
  )
  return pairs.sort((a, b) => b.score - a.score)
}
