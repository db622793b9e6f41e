import type { AreaName } from '@/lib/charters/published-charter'
import type { Locale } from '@/lib/i18n/locale'
import { localPath, paths } from '@/lib/i18n/paths'
import type { Crumb } from '@/components/ui/breadcrumb'
import { areaName } from './area-name'

/** From the division down. */
export function areaCrumbs(areas: AreaName[], locale: Locale): Crumb[] {
  return areas.map((area) => ({
    href: localPath(locale, paths.area(area.id)),
    text: areaName(area, locale),
  }))
}
