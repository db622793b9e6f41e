// A service keeps its identity whatever happens to its serial, category or name. A row of a draft continues
// the service its slug names; without a slug, the one last known by its name; else it begins a new one.
import { compactKey } from '@/lib/bangla/match-key'
import { invalidAt, type Refusal } from '../issue'
import { makeServiceSlug } from '../service-slug'

export interface KnownService {
  id: string
  slug: string
  /** Its names as last saved, in either language. */
  names: (string | null)[]
}

export interface NamedRow {
  slug?: string
  nameBn?: string
  nameEn?: string
}

export type Identity = { id: string; slug: string } | { id: null; slug: string }

/**
 * One identity a row, in order. Refuses with `service_repeated` when two rows name the same slug.
 * @example identifyServices([{ nameBn: 'নামজারি' }], []) // [{ id: null, slug: 'namojari' }]
 */
export function identifyServices(
  rows: readonly NamedRow[],
  known: readonly KnownService[],
): Identity[] | Refusal {
  const repeated = findRepeated(rows)
  if (repeated !== -1) return invalidAt(['services', repeated, 'slug'], 'service_repeated')
  const bySlug = new Map(known.map((service) => [service.slug, service]))
  const byName = indexByName(known)
  const claimed = new Set(rows.flatMap(({ slug }) => slug ?? []))
  const taken = new Set([...bySlug.keys(), ...claimed])
  return rows.map((row) => {
    if (row.slug !== undefined) return { id: bySlug.get(row.slug)?.id ?? null, slug: row.slug }
    const match = keysOf([row.nameBn, row.nameEn])
      .flatMap((key) => byName.get(key) ?? [])
      .find(({ slug }) => !claimed.has(slug))
    const slug = match?.slug ?? makeServiceSlug(row, taken)
    claimed.add(slug)
    taken.add(slug)
    return { id: match?.id ?? null, slug }
  })
}

function findRepeated(rows: readonly NamedRow[]): number {
  return rows.findIndex(
    ({ slug }, at) => slug !== undefined && rows.findIndex((row) => row.slug === slug) < at,
  )
}

function indexByName(known: readonly KnownService[]): Map<string, KnownService[]> {
  const index = new Map<string, KnownService[]>()
  for (const service of known) {
    for (const key of keysOf(service.names)) {
      index.set(key, [...(index.get(key) ?? []), service])
    }
  }
  return index
}

function keysOf(names: readonly (string | null | undefined)[]): string[] {
  return names.map((name) => compactKey(name ?? '')).filter((key) => key !== '')
}
