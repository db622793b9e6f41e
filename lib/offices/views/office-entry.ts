// How a row of Office becomes an entry of a list.
import type { Prisma } from '@/lib/db/generated/client'
import { officialPair } from '@/lib/charters/translations'
import { areasSelect, toAreas } from './office-header'
import type { OfficeListEntry } from './office-view'

export const officeEntrySelect = {
  slug: true,
  nameBn: true,
  nameEn: true,
  level: true,
  state: true,
  sample: true,
  department: { select: { slug: true, nameBn: true, nameEn: true } },
  ...areasSelect,
  charter: { select: { currentVersionId: true } },
} satisfies Prisma.OfficeSelect

type Row = Prisma.OfficeGetPayload<{ select: typeof officeEntrySelect }>

export function toOfficeEntry(row: Row): OfficeListEntry {
  const { department } = row
  return {
    slug: row.slug,
    name: officialPair(row.nameBn, row.nameEn),
    level: row.level,
    state: row.state,
    department: { slug: department.slug, name: officialPair(department.nameBn, department.nameEn) },
    areas: toAreas(row),
    hasCharter: Boolean(row.charter?.currentVersionId),
    sample: row.sample,
  }
}
