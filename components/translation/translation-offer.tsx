import { getLocale, getTranslations } from 'next-intl/server'
import { truncate } from '@/lib/bangla/truncate'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import type { TranslationOffer as Offer } from '@/lib/translations/sentence-view'

/** Sentences just translated that still want their translation in other offices; nothing without any. */
export async function TranslationOffer({ offers }: { offers: Offer[] }) {
  const locale = await getLocale()
  const t = await getTranslations('Translation')
  if (offers.length === 0) return null
  return (
    <section aria-labelledby="translate-once">
      <h2 id="translate-once">{t('offerTitle')}</h2>
      <ul className="links" role="list">
        {offers.map(({ key, source, text, places }) => (
          <li key={key}>
            <a href={localPath(locale, adminPaths.sentence(key))}>
              {t.rich('offer', {
                n: places,
                text: truncate(text, 60, source),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
