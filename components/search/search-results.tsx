import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { Empty } from '@/components/ui/empty'
import { Links } from '@/components/ui/links'
import { NextPage } from '@/components/ui/next-page'
import { Text } from '@/components/ui/text'
import { localPath, paths } from '@/lib/i18n/paths'
import type { SearchPage, SearchResult } from '@/lib/search/search-result'

/** What was found, each with its office and place; or what to try next. */
export async function SearchResults({ q, page }: { q: string; page: SearchPage }) {
  const locale = await getLocale()
  const t = await getTranslations('Search')
  const site = await getTranslations('Site')
  if (page.results.length === 0) return <Empty why={t('none', { q })}>{t('noneNext')}</Empty>
  return (
    <>
      <h2 className="sr-only">{t('results')}</h2>
      {page.similar && <p>{t('similar')}</p>}
      <Links entries={await Promise.all(page.results.map(toEntry))} />
      {page.next && (
        <NextPage
          href={localPath(locale, paths.search, { q, after: page.next })}
          label={site('more')}
        />
      )}
    </>
  )
}

async function toEntry({ kind, office, service }: SearchResult) {
  const locale = await getLocale()
  const t = await getTranslations('Search')
  const place = areaLine(office.areas, locale)
  if (!service)
    return {
      href: localPath(locale, paths.office(office.slug)),
      text: <Text pair={office.name} />,
      note: place ? `${t(kind)}, ${place}` : t(kind),
    }
  return {
    href: localPath(locale, paths.service(office.slug, service.slug)),
    text: <Text pair={service.name} />,
    note: (
      <>
        {t(kind)}, <Text pair={office.name} />
        {place && `, ${place}`}
      </>
    ),
  }
}
