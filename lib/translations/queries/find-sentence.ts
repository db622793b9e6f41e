import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { markOf } from '@/lib/bulk-edits/seen'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { listOfficesInScope } from '../offices-in-scope'
import { sentenceRows } from '../sentence-rows'
import type { Sentence, SentencePlace } from '../sentence-view'

/** No page shows more places; applying to them brings the next. */
const maxPlaces = 1_000

interface Row {
  officeId: string
  serviceId: string | null
  place: string
  text: string
  target: string | null
}

/**
 * One sentence with every place within the actor's scope where it wants a translation, and the translations it has
 * elsewhere. Null for a key of no such sentence, or while the scope is too large and no area is given.
 */
export async function findSentence(
  actor: Actor,
  key: string,
  filter: { areaId?: string } = {},
): Promise<Sentence | null> {
  const [, source, md5] = /^(bn|en)-([0-9a-f]{32})$/.exec(key) ?? []
  if (!md5 || (source !== 'bn' && source !== 'en')) return null
  const { ids, tooMany } = await listOfficesInScope(actor, 'charter:edit', filter.areaId)
  if (tooMany || ids.length === 0) return null
  const rows = await db.$queryRaw<Row[]>`
    ${sentenceRows(ids)}
    SELECT DISTINCT "officeId", "serviceId", place, text, target FROM sentence
    WHERE wanting AND source = ${source} AND md5(text) = ${md5}
    ORDER BY "officeId", place LIMIT ${maxPlaces}`
  const [first] = rows
  if (!first) return null
  return {
    ...{ key, source, text: first.text },
    places: await nameRows(rows),
    known: await listKnown(ids, source, md5),
  }
}

async function nameRows(rows: Row[]): Promise<SentencePlace[]> {
  const offices = await loadOffices(rows.map(({ officeId }) => officeId))
  const services = await loadServices(rows.flatMap(({ serviceId }) => serviceId ?? []))
  return rows.flatMap(({ officeId, serviceId, place, target }) => {
    const office = offices.get(officeId)
    if (!office) return []
    const service = services.get(serviceId ?? '')
    const pick = `${officeId}|${place}|${markOf(target)}`
    return [{ pick, office, ...(service && { service }), place, ...(target && { target }) }]
  })
}

async function loadOffices(ids: string[]): Promise<Map<string, SentencePlace['office']>> {
  const rows = await db.office.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      slug: true,
      nameBn: true,
      nameEn: true,
      charter: { select: { versions: { where: { number: null }, select: { id: true } } } },
    },
  })
  return new Map(
    rows.map(({ id, slug, nameBn, nameEn, charter }) => {
      const hasDraft = (charter?.versions.length ?? 0) > 0
      return [id, { slug, name: officialPair(nameBn, nameEn), hasDraft }]
    }),
  )
}

async function loadServices(ids: string[]): Promise<Map<string, SentencePlace['service']>> {
  const rows = await db.service.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      slug: true,
      versions: {
        orderBy: { version: { createdAt: 'desc' } },
        take: 1,
        select: { nameBn: true, nameEn: true },
      },
    },
  })
  return new Map(
    rows.map(({ id, slug, versions: [named] }) => [
      id,
      { slug, name: officialPair(named?.nameBn, named?.nameEn) },
    ]),
  )
}

function listKnown(ids: string[], source: Locale, md5: string): Promise<Sentence['known']> {
  return db.$queryRaw`
    ${sentenceRows(ids)}
    SELECT target AS text, count(*)::int AS places,
      bool_or(COALESCE(state->>'reviewed' = 'true', FALSE)) AS "isReviewed"
    FROM sentence WHERE NOT wanting AND source = ${source} AND md5(text) = ${md5}
    GROUP BY target ORDER BY "isReviewed" DESC, places DESC LIMIT 5`
}
