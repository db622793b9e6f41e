import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { LeftNotice } from '@/components/proposal/left-notice'
import { ProposalForm } from '@/components/proposal/proposal-form'
import { NextPage } from '@/components/ui/next-page'
import { mayAtOffice } from '@/lib/access/may-at-office'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { listProposals } from '@/lib/catalogue/queries/list-proposals'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { accept, decline } from '../../../catalogue/proposals/actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/proposals'>

/** What national templates propose to one office. */
export default async function OfficeProposalsPage({ params, searchParams }: Props) {
  const officeSlug = decodeSegment((await params).office)
  const path = adminPaths.proposals(officeSlug)
  const actor = await getActor(path)
  const locale = await getLocale()
  const t = await getTranslations('Proposal')
  const query = await searchParams
  const after = readQuery(query.after)
  const { proposals, next } = await orNotFound(listProposals(actor, { officeSlug, after }))
  const mayDecide = await mayAtOffice(actor, 'charter:edit', officeSlug)
  const place = { locale, path }
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      path={path}
      done={readQuery(query.done)}
      crumbs={[{ text: officeSlug, href: localPath(locale, adminPaths.office(officeSlug)) }]}
      actions={
        mayDecide && (
          <a className="button plain" href={localPath(locale, adminPaths.serviceLinks(officeSlug))}>
            {t('links')}
          </a>
        )
      }
    >
      <LeftNotice left={readQuery(query.left)} />
      <ProposalForm
        form={await openForm(path, query, {})}
        proposals={proposals}
        mayDecide={mayDecide}
        accept={accept.bind(null, place)}
        decline={decline.bind(null, place)}
      />
      {next && <NextPage href={localPath(locale, path, { after: next })} label={t('next')} />}
    </AdminPage>
  )
}
