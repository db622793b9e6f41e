import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SearchResults } from '@/components/search/search-results'
import { SitePage } from '@/components/site/site-page'
import { SearchField } from '@/components/ui/form/search-field'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { searchByName } from '@/lib/search/queries'

type Props = PageProps<'/[locale]/search'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const q = readQuery((await searchParams).q)
  const t = await getTranslations('Search')
  const title = q ? t('titleFor', { q }) : t('title')
  return { ...(await pageMetadata({ path: paths.search, title })), robots: { index: false } }
}

/** Offices and services by name, in either language. */
export default async function SearchPage({ searchParams }: Props) {
  const asked = await searchParams
  const q = readQuery(asked.q)
  const after = readQuery(asked.after)
  const locale = await getLocale()
  const t = await getTranslations('Search')
  const site = await getTranslations('Site')
  return (
    <SitePage path={paths.search} query={{ ...(q && { q }), ...(after && { after }) }} hasSearch>
      <h1>{q ? t('titleFor', { q }) : t('title')}</h1>
      <form role="search" className="wide-seek" action={localPath(locale, paths.search)}>
        <SearchField id="q" label={site('searchLabel')} submit={site('search')} value={q} />
      </form>
      {q ? <SearchResults q={q} page={await searchByName(q, { after })} /> : <p>{t('empty')}</p>}
    </SitePage>
  )
}
