import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { StandardList } from '@/components/catalogue/standard-list'
import { Empty } from '@/components/ui/empty'
import { SearchField } from '@/components/ui/form/search-field'
import { can, wholeCountry } from '@/lib/access/policy'
import { getActor } from '@/lib/auth/current-actor'
import { listStandardServices } from '@/lib/catalogue/queries/list-standard-services'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Catalogue'))('title') }
}

/** The national catalogue of standard services. */
export default async function CataloguePage({
  searchParams,
}: PageProps<'/[locale]/admin/catalogue'>) {
  const actor = await getActor(adminPaths.catalogue)
  const locale = await getLocale()
  const t = await getTranslations('Catalogue')
  const query = await searchParams
  const q = readQuery(query.q)
  const standards = await listStandardServices(actor, { q, locale })
  const canEdit = can(actor, 'catalogue:edit', wholeCountry)
  const home = localPath(locale, adminPaths.catalogue)
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      path={adminPaths.catalogue}
      query={q ? { q } : {}}
      done={readQuery(query.done)}
      actions={
        canEdit && (
          <a className="button" href={localPath(locale, adminPaths.newStandard)}>
            {t('new')}
          </a>
        )
      }
    >
      <form action={home} role="search">
        <SearchField id="q" label={t('search')} submit={t('find')} value={q} />
      </form>
      {standards.length > 0 ? (
        <StandardList standards={standards} canEdit={canEdit} />
      ) : (
        <Empty why={t('none')}>{q && <a href={home}>{t('showAll')}</a>}</Empty>
      )}
    </AdminPage>
  )
}
