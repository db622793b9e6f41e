import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { LinkTable } from '@/components/proposal/link-table'
import { Empty } from '@/components/ui/empty'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { mayAtOffice } from '@/lib/access/may-at-office'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { suggestLinks } from '@/lib/catalogue/queries/suggest-links'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { saveLinks } from './actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/proposals/links'>

/** Which service of an office is which standard service; those alike in name are suggested. */
export default async function LinksPage({ params, searchParams }: Props) {
  const officeSlug = decodeSegment((await params).office)
  const path = adminPaths.serviceLinks(officeSlug)
  const actor = await getActor(path)
  // an auditor reads which service is which on the pages of the services
  if (!(await mayAtOffice(actor, 'charter:edit', officeSlug))) notFound()
  const { services, standards } = await orNotFound(suggestLinks(actor, officeSlug))
  const locale = await getLocale()
  const t = await getTranslations('Proposal')
  const query = await searchParams
  const links = services.map(({ serviceSlug, linked, suggested }) => [
    serviceSlug,
    linked ?? suggested ?? '',
  ])
  const form = await openForm(path, query, { links: Object.fromEntries(links) as object })
  return (
    <AdminPage
      title={t('links')}
      lead={t('linksLead')}
      path={path}
      done={readQuery(query.done)}
      crumbs={[
        { text: officeSlug, href: localPath(locale, adminPaths.office(officeSlug)) },
        { text: t('title'), href: localPath(locale, adminPaths.proposals(officeSlug)) },
      ]}
    >
      {services.length === 0 ? (
        <Empty why={t('noServices')} />
      ) : (
        <ActionForm form={form} action={saveLinks.bind(null, { locale, path }, officeSlug)}>
          <LinkTable form={form} services={services} standards={standards} />
          <div className="buttons">
            <SubmitButton>{t('saveLinks')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </AdminPage>
  )
}
