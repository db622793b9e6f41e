import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import type { Action } from '@/lib/access/policy'
import { db } from '@/lib/db/client'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { toNamedOffice } from '../office-header'
import type { OfficeState } from '../lifecycle'
import { revisionOf } from '../revision'
import { findDependants } from '../find-dependants'

export interface Standing {
  slug: string
  name: Bilingual
  state: OfficeState
  revision: string
  mergedInto?: { slug: string; name: Bilingual }
  /** Every address that leads to it: its own, old ones, hosts. */
  addresses: string[]
  versions: number
  hasDraft: boolean
  childOffices: number
  /** Other offices whose charters in force turn to its posts. */
  dependants: { slug: string; name: Bilingual }[]
}

/**
 * What hangs on an office that is to be closed, reopened or merged. For whoever may close it; throws when not
 * found or forbidden.
 */
export async function getStanding(
  actor: Actor,
  officeSlug: string,
  action: Action = 'office:close',
): Promise<Standing> {
  const { id } = await getAuthorisedOffice(db, actor, action, officeSlug)
  const row = await db.office.findUniqueOrThrow({
    where: { id },
    select: {
      slug: true,
      nameBn: true,
      nameEn: true,
      state: true,
      updatedAt: true,
      mergedInto: { select: { slug: true, nameBn: true, nameEn: true } },
      formerSlugs: { select: { slug: true } },
      hosts: { select: { host: true } },
      charter: { select: { versions: { select: { number: true } } } },
      _count: { select: { children: { where: { state: 'ACTIVE' } } } },
    },
  })
  const versions = row.charter?.versions ?? []
  return {
    ...toNamedOffice(row),
    state: row.state,
    revision: revisionOf(row),
    ...(row.mergedInto && { mergedInto: toNamedOffice(row.mergedInto) }),
    addresses: [
      row.slug,
      ...row.formerSlugs.map(({ slug }) => slug),
      ...row.hosts.map(({ host }) => host),
    ],
    versions: versions.filter(({ number }) => number !== null).length,
    hasDraft: versions.some(({ number }) => number === null),
    childOffices: row._count.children,
    dependants: await findDependants(id),
  }
}
