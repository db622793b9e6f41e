import { getLocale, getTranslations } from 'next-intl/server'
import { formatNumber } from '@/lib/bangla/digits'
import { localPath } from '@/lib/i18n/paths'

interface PageLinksProps {
  path: string
  query: Record<string, string>
  page: number
  pages: number
}

/** Where one is among the pages, and the ones beside it. */
export async function PageLinks({ path, query, page, pages }: PageLinksProps) {
  if (pages < 2) return null
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const to = (number: number) => localPath(locale, path, { ...query, page: String(number) })
  const words = { page: formatNumber(page, locale), pages: formatNumber(pages, locale) }
  return (
    <nav className="page-links" aria-label={t('pages')}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t('previous')}
        </a>
      )}
      <span>{t('page', words)}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t('next')}
        </a>
      )}
    </nav>
  )
}
