// How a row of Office becomes the head of its pages.
import type { Prisma } from '@/lib/db/generated/client'
import type { AreaName, OfficeHeader } from '@/lib/charters/published-charter'
import { officialPair } from '@/lib/charters/translations'

const areaSelect = { select: { id: true, level: true, nameBn: true, nameEn: true } } as const

export const areasSelect = {
  division: areaSelect,
  district: areaSelect,
  upazila: areaSelect,
} satisfies Prisma.OfficeSelect

export const officeHeaderSelect = {
  id: true,
  slug: true,
  nameBn: true,
  nameEn: true,
  level: true,
  state: true,
  department: {
    select: { slug: true, nameBn: true, nameEn: true, ministryBn: true, ministryEn: true },
  },
  ...areasSelect,
  addressBn: true,
  addressEn: true,
  openingHoursBn: true,
  openingHoursEn: true,
  phones: true,
  emails: true,
  hosts: { select: { host: true }, orderBy: { host: 'asc' } },
  parent: { select: { slug: true, nameBn: true, nameEn: true } },
  mergedInto: { select: { slug: true, nameBn: true, nameEn: true } },
  sample: true,
  sourceUrl: true,
} satisfies Prisma.OfficeSelect

type OfficeRow = Prisma.OfficeGetPayload<{ select: typeof officeHeaderSelect }>
type AreasRow = Prisma.OfficeGetPayload<{ select: typeof areasSelect }>

export function toOfficeHeader(row: OfficeRow): OfficeHeader {
  const { department, parent, mergedInto } = row
  return {
    id: row.id,
    slug: row.slug,
    name: officialPair(row.nameBn, row.nameEn),
    level: row.level,
    state: row.state,
    department: {
      slug: department.slug,
      name: officialPair(department.nameBn, department.nameEn),
      ministry: officialPair(department.ministryBn, department.ministryEn),
    },
    areas: toAreas(row),
    address: officialPair(row.addressBn, row.addressEn),
    openingHours: officialPair(row.openingHoursBn, row.openingHoursEn),
    phones: row.phones,
    emails: row.emails,
    hosts: row.hosts.map(({ host }) => host),
    ...(parent && { parent: toNamedOffice(parent) }),
    ...(mergedInto && { mergedInto: toNamedOffice(mergedInto) }),
    sample: row.sample,
    ...(row.sourceUrl && { sourceUrl: row.sourceUrl }),
  }
}

/** Division, district, upazila, as far as the office has them. */
export function toAreas({ division, district, upazila }: AreasRow): AreaName[] {
  return [division, district, upazila].filter((area) => area !== null)
}

/** How another office is named where a page leads to it. */
export function toNamedOffice(row: { slug: string; nameBn: string | null; nameEn: string | null }) {
  return { slug: row.slug, name: officialPair(row.nameBn, row.nameEn) }
}
