import { getTranslations } from 'next-intl/server'
import { NotFoundPage } from '@/components/site/not-found-page'

/** The same for those who come without the outer server; metadata of a missing page is not asked for. */
export default async function NotFound() {
  const t = await getTranslations('NotFound')
  return (
    <>
      <title>{t('title')}</title>
      <NotFoundPage />
    </>
  )
}
