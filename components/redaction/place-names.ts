import { getLocale, getTranslations } from 'next-intl/server'
import type { RedactablePlace } from '@/lib/charters/versions/redactable-places'
import { plainText } from '@/lib/i18n/bilingual'

/** What the places are called: "Required papers 2", "Phones of the Assistant Programmer". */
export async function placeNames(): Promise<(place: RedactablePlace) => string> {
  const locale = await getLocale()
  const t = await getTranslations('Redaction')
  return ({ field, n, post }) => {
    const name = t(`fields.${field}`)
    if (post) return t('ofPost', { name, post: plainText(post, locale) })
    return n === undefined ? name : t('numbered', { name, n })
  }
}
