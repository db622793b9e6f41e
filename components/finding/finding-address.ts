import type { AreaFinding } from '@/lib/audit/findings/area/area-finding'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { paths } from '@/lib/i18n/paths'

type Placed = Pick<
  AreaFinding,
  'id' | 'office' | 'service' | 'version' | 'isDraft' | 'isCurrent' | 'isInEditor'
>

/**
 * Where the finding itself is read, without the language; null where no page shows it any more: of a version that
 * was replaced, or that has a draft in front of it.
 */
export function findingAddress({ id, office, isInEditor }: Placed): string | null {
  return isInEditor ? adminPaths.draftFinding(office.slug, id) : null
}

/** The page on which everyone reads what it is about; of a draft, the preview for those who may. */
export function shownAddress(finding: Placed): string {
  const { office, service, version, isDraft, isCurrent } = finding
  if (isDraft) return adminPaths.preview(office.slug)
  if (version === undefined || (isCurrent && !service)) return paths.office(office.slug)
  if (isCurrent && service) return paths.service(office.slug, service.slug)
  return paths.version(office.slug, version)
}
