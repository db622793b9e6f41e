import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { formatDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'
import type { ImportReview } from '@/lib/imports/queries/get-import-review'

/** The very same file was imported before, or is in review already. */
export async function SeenBefore({ review: { earlier, office } }: { review: ImportReview }) {
  if (!earlier) return null
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const words = { day: formatDay(earlier.createdAt, locale), person: earlier.createdBy }
  if (earlier.state === 'APPLIED') {
    return <Notice title={t('earlier')}>{t('earlierApplied', words)}</Notice>
  }
  return (
    <Notice title={t('earlier')}>
      {t('earlierReview', words)}{' '}
      <a href={localPath(locale, adminPaths.importRun(office.slug, earlier.id))}>
        {t('earlierOpen')}
      </a>
    </Notice>
  )
}
