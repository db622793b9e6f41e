import { getLocale, getTranslations } from 'next-intl/server'
import { localPath, paths } from '@/lib/i18n/paths'
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb'
import { SearchField } from '@/components/ui/search-field'
import { LanguageSwitch } from './language-switch'
import { Mark } from './mark'
import type { PageAddress } from './page-address'

interface ToolsProps extends PageAddress {
  crumbs?: Crumb[]
}

/** The portal's name and the way here, search, and the other language. */
export async function Tools({ path, query, hasSearch, crumbs = [] }: ToolsProps) {
  const locale = await getLocale()
  const t = await getTranslations('Site')
  const home = { href: localPath(locale, paths.home), text: <Mark name={t('name')} /> }
  return (
    <div className="tools">
      <Breadcrumb label={t('youAreHere')} crumbs={[home, ...crumbs]} />
      {!hasSearch && (
        <form className="seek" role="search" action={localPath(locale, paths.search)}>
          <SearchField id="q" label={t('searchLabel')} submit={t('search')} />
        </form>
      )}
      <LanguageSwitch path={path} query={query} />
    </div>
  )
}
