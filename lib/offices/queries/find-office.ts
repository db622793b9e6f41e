import 'server-only'
import { db } from '@/lib/db/client'
import { officeHeaderSelect, toOfficeHeader } from '../views/office-header'
import type { OfficeLookup } from '../views/office-view'
import { isSlug } from '../slug'

/** Offices merge into offices that merge again; no chain is longer than this. */
const maxMergers = 10

/**
 * The office at an address, or the address that replaced it: an old slug, an office merged into another, a host
 * of an office with another slug. Null when there never was one.
 */
export async function findOfficeBySlug(slug: string): Promise<OfficeLookup | null> {
  if (!isSlug(slug)) return null
  const office = await db.office.findUnique({ where: { slug }, select: officeHeaderSelect })
  if (office && office.state !== 'MERGED') return { kind: 'office', office: toOfficeHeader(office) }
  const redirectTo = await findSuccessor(slug)
  return redirectTo === null ? null : { kind: 'moved', redirectTo }
}

/**
 * Where the versions of an office stand that once had this address: never those of another one it was merged
 * into. Null for an address no office ever had.
 */
export async function findVersionsAddress(slug: string): Promise<string | null> {
  if (!isSlug(slug)) return null
  const office = await db.office.findUnique({ where: { slug }, select: { slug: true } })
  return office?.slug ?? findFormer(slug)
}

async function findSuccessor(slug: string): Promise<string | null> {
  let at = (await findFormer(slug)) ?? slug
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

/** The present slug of the office that once had this one, or has it as a host. */
async function findFormer(slug: string): Promise<string | null> {
  const [former, host] = await Promise.all([
    db.formerSlug.findUnique({ where: { slug }, select: named }),
    db.officeHost.findUnique({ where: { host: `${slug}.gov.bd` }, select: named }),
  ])
  return former?.office.slug ?? host?.office.slug ?? null
}

const named = { office: { select: { slug: true } } } as const
