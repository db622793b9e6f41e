import { areaLine } from '@/components/area/area-name'
import type { OfficeHeader } from '@/lib/charters/published-charter'
import { plainText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'

/**
 * A short name for each office among those compared: where it is, if no other is there; else its name.
 * @example placeLabels(offices, 'en') // ['Lohagara, Narail', 'Shalikha, Magura']
 */
export function placeLabels(offices: readonly OfficeHeader[], locale: Locale): string[] {
  const places = offices.map(({ areas }) => areaLine(areas.slice(-2), locale))
  const names = offices.map(({ name, slug }) => plainText(name, locale) || slug)
  return offices.map(({ slug }, at) => {
    const [place = '', name = ''] = [places[at], names[at]]
    if (place !== '' && isOnlyOne(places, place)) return place
    return isOnlyOne(names, name) ? name : `${name} (${slug})`
  })
}

function isOnlyOne(texts: readonly string[], text: string): boolean {
  return texts.indexOf(text) === texts.lastIndexOf(text)
}
