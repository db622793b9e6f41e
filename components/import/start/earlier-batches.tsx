import { getLocale, getTranslations } from 'next-intl/server'
import { formatNumber } from '@/lib/bangla/digits'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { formatDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'

interface EarlierBatchesProps {
  batches: { id: string; createdAt: Date; files: number; open: number }[]
}

/** What was sent before, and how much of it is still in review. */
export async function EarlierBatches({ batches }: EarlierBatchesProps) {
  if (batches.length === 0) return null
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  return (
    <section>
      <h2>{t('earlierBatches')}</h2>
      <ul className="links" role="list">
        {batches.map(({ id, createdAt, files, open }) => (
          <li key={id}>
            <a href={localPath(locale, adminPaths.importBatch(id))}>
              {t('batch', { day: formatDay(createdAt, locale) })}
            </a>
            <small>{t('batchFiles', { n: files, open: formatNumber(open, locale) })}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
