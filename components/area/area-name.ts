import type { AreaName } from '@/lib/charters/published-charter'
import type { Locale } from '@/lib/i18n/locale'

/** An area's name in the reader's language; both are always there. */
export function areaName(area: AreaName, locale: Locale): string {
  return locale === 'bn' ? area.nameBn : area.nameEn
}

/** Where an office is, the nearest place first. @example areaLine(areas, 'bn') // 'লোহাগড়া, নড়াইল, খুলনা' */
export function areaLine(areas: AreaName[], locale: Locale): string {
  return areas
    .map((area) => areaName(area, locale))
    .toReversed()
    .join(', ')
}
