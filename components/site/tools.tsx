import { getLocale, getTranslations } from 'next-intl/server'
import { localPath, paths } from '@/lib/i18n/paths'
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb'
import { SearchField } from '@/components/ui/form/search-field'
import { LanguageSwitch } from './language-switch'
import type { PageAddress } from './page-address'

interface ToolsProps extends PageAddress {
  crumbs: Crumb[]
}

/** The way here, the other language, search. */
export async function Tools({ path, query, hasSearch, crumbs }: ToolsProps) {
  const locale = await getLocale()
  const t = await getTranslations('Site')
  return (
    <div className="tools">
      <Breadcrumb label={t('youAreHere')} crumbs={crumbs} />
      <LanguageSwitch path={path} query={query} />
      {!hasSearch && (
        <form className="seek" role="search" action={localPath(locale, paths.search)}>
          <SearchField
            id="q"
            label={t('searchLabel')}
            placeholder={t('searchPlaceholder')}
            submit={t('search')}
          />
        </form>
      )}
    </div>
  )
}
