import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotFoundPage } from '@/components/site/not-found-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NotFound')
  return { title: t('title'), robots: { index: false } }
}

/** What the outer server shows, with status 404, where there is no page: Next's own needs a script to appear. */
export default NotFoundPage
