import 'server-only'
import { db } from '@/lib/db/client'
import {
  officeHeaderSelect,
  toNamedOffice,
  toOfficeHeader,
} from '@/lib/offices/views/office-header'
import { isSlug } from '@/lib/offices/slug'
import type { VersionList } from '../version-list'
import { listVersions } from './list-versions'

/** Of an office at this very address, a merged one too, since its versions stay there; null when there is none. */
export async function findVersionList(officeSlug: string): Promise<VersionList | null> {
  if (!isSlug(officeSlug)) return null
  const row = await db.office.findUnique({
    where: { slug: officeSlug },
    select: {
      ...officeHeaderSelect,
      charter: { select: { currentVersion: { select: { number: true } } } },
      mergedOffices: {
        orderBy: { slug: 'asc' },
        select: { slug: true, nameBn: true, nameEn: true },
      },
    },
  })
  if (!row) return null
  const number = row.charter?.currentVersion?.number
  const merged = await Promise.all(
    row.mergedOffices.map(async (office) => ({
      ...toNamedOffice(office),
      versions: await listVersions(office.slug),
    })),
  )
  return {
    office: toOfficeHeader(row),
    versions: await listVersions(officeSlug),
    ...(number && row.state !== 'MERGED' && { current: number }),
    merged: merged.filter(({ versions }) => versions.length > 0),
  }
}
