import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { listOfficesInScope } from '../offices-in-scope'
import { sentenceRows } from '../sentence-rows'
import type { TranslationOffer } from '../sentence-view'

const maxOffers = 20

/**
 * The sentences of one service (of the whole charter without) that are translated here, and whose same source
 * stands without a translation, or with an outdated one, in other offices of the actor's scope; those of most
 * places first. Empty for an office outside the scope, and while the scope is too large to be read at once.
 */
export async function listTranslationOffers(
  actor: Actor,
  officeSlug: string,
  serviceSlug?: string,
): Promise<TranslationOffer[]> {
  const office = await db.office.findUnique({ where: { slug: officeSlug }, select: { id: true } })
  const { ids, tooMany } = await listOfficesInScope(actor, 'charter:edit')
  if (!office || tooMany || !ids.includes(office.id)) return []
  const within = serviceSlug === undefined ? '%' : `service.${serviceSlug}.%`
  const rows = await db.$queryRaw<(Omit<TranslationOffer, 'key'> & { md5: string })[]>`
    ${sentenceRows(ids)}, own AS (
      SELECT DISTINCT source, text FROM sentence
      WHERE NOT wanting AND target IS NOT NULL AND "officeId" = ${office.id}::uuid AND place LIKE ${within}
    )
    SELECT source, text, md5(text) AS md5, count(*)::int AS places, count(DISTINCT "officeId")::int AS offices
    FROM sentence JOIN own USING (source, text)
    WHERE wanting AND "officeId" <> ${office.id}::uuid
    GROUP BY source, text ORDER BY places DESC, md5 LIMIT ${maxOffers}`
  return rows.map(({ md5, ...row }) => ({ ...row, key: `${row.source}-${md5}` }))
}
