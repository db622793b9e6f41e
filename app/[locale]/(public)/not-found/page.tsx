import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotFoundPage } from '@/components/site/not-found-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NotFound')
  return { title: t('title'), robots: { index: false } }
}

// Next leaves the words of a missing page to the browser's script; the delivery sends this page with a 404 instead.
export default NotFoundPage
