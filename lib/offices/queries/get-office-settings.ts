import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { actions, can } from '@/lib/access/policy'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { revisionOf } from '../revision'

const settingsSelect = {
  slug: true,
  state: true,
  nameBn: true,
  nameEn: true,
  addressBn: true,
  addressEn: true,
  openingHoursBn: true,
  openingHoursEn: true,
  latitude: true,
  longitude: true,
  phones: true,
  emails: true,
  sourceUrl: true,
  level: true,
  divisionId: true,
  districtId: true,
  upazilaId: true,
  department: { select: { slug: true } },
  parent: { select: { slug: true } },
  mergedInto: { select: { slug: true } },
  hosts: { select: { host: true }, orderBy: { host: 'asc' } },
  formerSlugs: { select: { slug: true }, orderBy: { retiredAt: 'desc' } },
  updatedAt: true,
} satisfies Prisma.OfficeSelect

/** What the forms of an office begin with, and what the actor may do. Throws when not found or not theirs to edit. */
export async function getOfficeSettings(actor: Actor, officeSlug: string) {
  const { id } = await getAuthorisedOffice(db, actor, 'office:edit', officeSlug)
  const row = await db.office.findUniqueOrThrow({ where: { id }, select: settingsSelect })
  const { department, parent, hosts, formerSlugs, updatedAt: _, ...fields } = row
  const areaIds = [row.divisionId, row.districtId, row.upazilaId].filter((area) => area !== null)
  const place = { areaIds, departmentSlug: department.slug }
  return {
    ...fields,
    name: officialPair(row.nameBn, row.nameEn),
    areaId: areaIds.at(-1) ?? '',
    departmentSlug: department.slug,
    parentSlug: parent?.slug ?? '',
    hosts: hosts.map(({ host }) => host),
    formerSlugs: formerSlugs.map(({ slug }) => slug),
    revision: revisionOf(row),
    mayDo: actions.filter((action) => can(actor, action, place)),
  }
}

export type OfficeSettings = Awaited<ReturnType<typeof getOfficeSettings>>
