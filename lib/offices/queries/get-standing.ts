import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import type { Action } from '@/lib/access/policy'
import { db } from '@/lib/db/client'
import { toNamedOffice } from '../views/office-header'
import { revisionOf } from '../revision'
import type { Standing } from '../views/standing'
import { findDependants } from '../writing/find-dependants'

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
