import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

/** A review that is over, and what came of it. */
export async function Settled({ state, officeSlug }: { state: string; officeSlug: string }) {
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  if (state === 'DISCARDED') return <Notice title={t('settled')}>{t('settledDiscarded')}</Notice>
  return (
    <>
      <Notice title={t('settled')}>{t('settledApplied')}</Notice>
      <p>
        <a href={localPath(locale, adminPaths.charter(officeSlug))}>{t('openDraft')}</a>
      </p>
    </>
  )
}
