import { getLocale, getTranslations } from 'next-intl/server'
import { formatNumber } from '@/lib/bangla/digits'
import { localPath } from '@/lib/i18n/paths'

type Filter = 'all' | 'attention' | 'new' | 'changed' | 'unchanged' | 'dropped'

interface RowFiltersProps {
  path: string
  current: Filter
  counts: { name: Filter; count: number }[]
}

/** Which rows are shown; those there are none of are not offered. */
export async function RowFilters({ path, current, counts }: RowFiltersProps) {
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  return (
    <nav aria-label={t('filter')}>
      <ul className="toc" role="list">
        {counts
          .filter(({ name, count }) => count > 0 || name === current)
          .map(({ name, count }) => (
            <li key={name}>
              <a
                href={localPath(locale, path, { show: name })}
                aria-current={name === current ? 'true' : undefined}
              >
                {t(`filters.${name}`, { n: formatNumber(count, locale) })}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
