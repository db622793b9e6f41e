import { getLocale, getTranslations } from 'next-intl/server'
import { SitePage } from '@/components/site/site-page'
import { localPath, paths } from '@/lib/i18n/paths'

interface NoPreviewProps {
  path: string
  /** Of the office whose draft it was, when it was published since. */
  officeSlug?: string
}

/** At the address of a draft that is no longer shown: why, and where to go. */
export async function NoPreview({ path, officeSlug }: NoPreviewProps) {
  const locale = await getLocale()
  const t = await getTranslations('Preview')
  return (
    <SitePage path={path}>
      <h1>{t(officeSlug ? 'publishedTitle' : 'goneTitle')}</h1>
      {officeSlug ? (
        <p>
          {t('published')}{' '}
          <a href={localPath(locale, paths.office(officeSlug))}>{t('toCharter')}</a>
        </p>
      ) : (
        <p>{t('gone')}</p>
      )}
    </SitePage>
  )
}
