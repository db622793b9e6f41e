import { getLocale, getTranslations } from 'next-intl/server'
import { localPath, paths } from '@/lib/i18n/paths'
import { SitePage } from './site-page'

/** There is nothing at this address, and where to go from here. */
export async function NotFoundPage() {
  const locale = await getLocale()
  const t = await getTranslations('NotFound')
  return (
    <SitePage path={paths.home}>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p>{t('next')}</p>
      <p>
        <a href={localPath(locale, paths.home)}>{t('home')}</a>
      </p>
    </SitePage>
  )
}
