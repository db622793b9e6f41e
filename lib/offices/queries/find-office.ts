import 'server-only'
import { db } from '@/lib/db/client'
import { officeHeaderSelect, toOfficeHeader } from '../office-header'
import type { OfficeLookup } from '../office-view'
import { isSlug } from '../slug'

/** Offices merge into offices that merge again; no chain is longer than this. */
const maxMergers = 10

/**
 * The office at an address, or the address that replaced it (an old slug, an office merged into another).
 * Null when there never was one.
 */
export async function findOfficeBySlug(slug: string): Promise<OfficeLookup | null> {
  if (!isSlug(slug)) return null
  const office = await db.office.findUnique({ where: { slug }, select: officeHeaderSelect })
  if (office && office.state !== 'MERGED') return { kind: 'office', office: toOfficeHeader(office) }
  const redirectTo = await findSuccessor(slug)
  return redirectTo === null ? null : { kind: 'moved', redirectTo }
}

async function findSuccessor(slug: string): Promise<string | null> {
  const former = await db.formerSlug.findUnique({
    where: { slug },
    select: { office: { select: { slug: true } } },
  })
  let at = former?.office.slug ?? slug
  for (let step = 0; step < maxMergers; step += 1) {
    const office = await db.office.findUnique({
      where: { slug: at },
      select: { state: true, mergedInto: { select: { slug: true } } },
    })
    if (!office) return null
    if (office.state !== 'MERGED' || !office.mergedInto) return at
    at = office.mergedInto.slug
  }
  return null
}
