import { getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { otherSide } from '@/lib/translations/map-pairs'
import type { Sentence } from '@/lib/translations/sentence-view'

/** How the same sentence is translated elsewhere. */
export async function KnownTranslations({ sentence: { known, source } }: { sentence: Sentence }) {
  const t = await getTranslations('Translation')
  if (known.length === 0) return null
  return (
    <section aria-labelledby="known">
      <h2 id="known">{t('known')}</h2>
      <ul className="links" role="list">
        {known.map(({ text, places, isReviewed }) => (
          <li key={text}>
            <span lang={otherSide(source)}>{text}</span>
            <small>
              {t('knownIn', { n: places })}{' '}
              {isReviewed && <StateMark tone="good">{t('checked')}</StateMark>}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
