import { getLocale, getTranslations } from 'next-intl/server'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

interface LeftListProps {
  left: {
    officeSlug: string
    serviceSlug: string
    why: 'changed_since' | 'gone' | 'post_missing' | 'refused'
  }[]
}

/** The ticked services that were left as they were, and why. */
export async function LeftList({ left }: LeftListProps) {
  const locale = await getLocale()
  const t = await getTranslations('BulkEdit')
  if (left.length === 0) return null
  return (
    <section aria-labelledby="left">
      <h2 id="left">{t('left')}</h2>
      <ul>
        {left.map(({ officeSlug, serviceSlug, why }) => (
          <li key={`${officeSlug}/${serviceSlug}`}>
            <a href={localPath(locale, adminPaths.draftService(officeSlug, serviceSlug))}>
              {officeSlug}
            </a>
            : {t(`why_${why}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
