import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { actions, can } from '@/lib/access/policy'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { dayOf } from '@/lib/posts/day'
import { loadFacts } from '../my-offices/load-facts'
import { toMyOffice } from '../my-offices/to-my-office'
import type { OfficeDesk } from '../views/office-desk'
import { officeEntrySelect, toOfficeEntry } from '../views/office-entry'
import { officeHeaderSelect, toNamedOffice, toOfficeHeader } from '../views/office-header'
import { revisionOf } from '../revision'

/** An office for whoever may read it, with what they may do there. Throws when not found. */
export async function getOfficeDesk(actor: Actor, officeSlug: string): Promise<OfficeDesk> {
  const { id } = await getAuthorisedOffice(db, actor, 'office:read', officeSlug)
  const [row, facts, total, held] = await Promise.all([
    db.office.findUniqueOrThrow({ where: { id }, select: deskSelect }),
    loadFacts([id]),
    db.post.count({ where: { officeId: id } }),
    db.post.count({ where: { officeId: id, postings: { some: heldOn(dayOf(new Date())) } } }),
  ])
  const known = facts.get(id)
  if (!known) throw new Error(`nothing is known of the office ${officeSlug}`)
  const entry = toOfficeEntry(row)
  const place = {
    areaIds: entry.areas.map((area) => area.id),
    departmentSlug: entry.department.slug,
  }
  return {
    ...toMyOffice(actor, entry, known),
    header: toOfficeHeader(row),
    revision: revisionOf(row),
    formerSlugs: row.formerSlugs.map(({ slug }) => slug),
    posts: { total, vacant: total - held },
    childOffices: row._count.children,
    mergedOffices: row.mergedOffices.map(toNamedOffice),
    mayDo: actions.filter((action) => can(actor, action, place)),
  }
}

const deskSelect = {
  ...officeEntrySelect,
  ...officeHeaderSelect,
  updatedAt: true,
  formerSlugs: { select: { slug: true }, orderBy: { retiredAt: 'desc' } },
  mergedOffices: {
    select: { slug: true, nameBn: true, nameEn: true },
    orderBy: { slug: 'asc' },
  },
  _count: { select: { children: true } },
} satisfies Prisma.OfficeSelect

function heldOn(day: Date): Prisma.PostingWhereInput {
  return {
    AND: [
      { OR: [{ from: null }, { from: { lte: day } }] },
      { OR: [{ to: null }, { to: { gte: day } }] },
    ],
  }
}
