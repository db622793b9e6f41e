import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { RunTable } from '@/components/import/run-table'
import { Empty } from '@/components/ui/empty'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { listImports } from '@/lib/imports/queries/list-imports'
import { fileTitle } from './file-title'
import { type ImportsParams, openOffice } from './open-office'

export default async function ImportsPage({ params, searchParams }: ImportsParams) {
  const { actor, office } = await openOffice(params)
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const runs = await listImports(actor, office.slug)
  const listed = runs.map(({ fileName, ...run }) => ({
    ...run,
    title: fileTitle(fileName, t('pasted')),
    href: localPath(locale, adminPaths.importRun(office.slug, run.id)),
  }))
  return (
    <AdminPage
      title={t('imports')}
      lead={t('lead')}
      path={adminPaths.imports(office.slug)}
      crumbs={[
        {
          text: plainText(office.name, locale),
          href: localPath(locale, adminPaths.office(office.slug)),
        },
      ]}
      done={readQuery((await searchParams).done)}
      actions={
        office.mayImport && (
          <a className="button" href={localPath(locale, adminPaths.newImport(office.slug))}>
            {t('import')}
          </a>
        )
      }
    >
      {listed.length > 0 ? (
        <RunTable runs={listed} />
      ) : (
        <Empty why={t('none')}>{t('noneNext')}</Empty>
      )}
    </AdminPage>
  )
}
