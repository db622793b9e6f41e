import 'server-only'
import { db } from '@/lib/db/client'
import { findOfficeBySlug, findVersionsAddress } from '@/lib/offices/queries/find-office'
import type { OfficeRef } from '../office-ref'

/**
 * The same offices at their present addresses, each with a version: the one named, else the one in force now. An
 * office without a charter, or one nobody knows, is left out. Equal to what was asked when that was complete.
 */
export async function resolveRefs(refs: readonly OfficeRef[]): Promise<OfficeRef[]> {
  const found = await findNumbers(refs.map(({ slug }) => slug))
  const resolved = await Promise.all(refs.map((ref) => resolve(ref, found)))
  return resolved.filter((ref) => ref !== null)
}

type Numbers = Map<string, { current: number | null; merged: boolean }>

async function findNumbers(slugs: string[]): Promise<Numbers> {
  const rows = await db.office.findMany({
    where: { slug: { in: slugs } },
    select: {
      slug: true,
      state: true,
      charter: { select: { currentVersion: { select: { number: true } } } },
    },
  })
  return new Map(
    rows.map(({ slug, state, charter }) => [
      slug,
      { current: charter?.currentVersion?.number ?? null, merged: state === 'MERGED' },
    ]),
  )
}

/** Versions stay with the office that published them; who asks for the one in force means the office it became. */
async function resolve(ref: OfficeRef, found: Numbers): Promise<OfficeRef | null> {
  const known = found.get(ref.slug)
  if (ref.number !== undefined) {
    const slug = known ? ref.slug : await findVersionsAddress(ref.slug)
    return slug === null ? null : { ...ref, slug }
  }
  if (known && !known.merged) return known.current ? { ...ref, number: known.current } : null
  const successor = await findOfficeBySlug(ref.slug)
  if (successor?.kind !== 'moved') return null
  const number = (await findNumbers([successor.redirectTo])).get(successor.redirectTo)?.current
  return number ? { slug: successor.redirectTo, number } : null
}
