import { getLocale, getTranslations } from 'next-intl/server'
import { formatNumber } from '@/lib/bangla/digits'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

interface ReviewTabsProps {
  officeSlug: string
  runId: string
  current: 'overview' | 'services' | 'columns' | 'officers'
  services: number
  officers: number
}

/** The parts of a review, each a page. */
export async function ReviewTabs({ officeSlug, runId, current, ...counts }: ReviewTabsProps) {
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const tabs = [
    ['overview', adminPaths.importRun(officeSlug, runId), t('overview')],
    [
      'services',
      adminPaths.importedServices(officeSlug, runId),
      t('services', { n: formatNumber(counts.services, locale) }),
    ],
    ['columns', adminPaths.importedColumns(officeSlug, runId), t('columns')],
    [
      'officers',
      adminPaths.importedOfficers(officeSlug, runId),
      t('officers', { n: formatNumber(counts.officers, locale) }),
    ],
  ] as const
  return (
    <nav aria-label={t('tabs')}>
      <ul className="tabs" role="list">
        {tabs.map(([name, path, words]) => (
          <li key={name}>
            <a href={localPath(locale, path)} aria-current={name === current ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
