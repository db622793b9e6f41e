import 'server-only'
import { db } from '@/lib/db/client'
import type { ComparedRefs } from '../saved/compared-refs'
import { resolveRefs } from './resolve-refs'

/** Whether every office named published that version, also under an address it has left, and the service is known. */
export async function isPublished({ refs, standard }: ComparedRefs): Promise<boolean> {
  const isKnown =
    standard === undefined || (await db.standardService.count({ where: { slug: standard } })) > 0
  if (!isKnown) return false
  const resolved = await resolveRefs(refs)
  const slugs = resolved.map(({ slug }) => slug)
  const numbers = resolved.map(({ number }) => number ?? 0)
  const [row] = await db.$queryRaw<{ published: number }[]>`
    SELECT count(*)::int AS "published"
    FROM unnest(${slugs}::text[], ${numbers}::int[]) AS asked("slug", "number")
    JOIN "Office" o ON o."slug" = asked."slug"
    JOIN "Charter" c ON c."officeId" = o."id"
    JOIN "CharterVersion" v ON v."charterId" = c."id" AND v."number" = asked."number"`
  return row?.published === refs.length
}
