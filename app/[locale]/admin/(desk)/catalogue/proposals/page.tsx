import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { LeftNotice } from '@/components/proposal/left-notice'
import { ProposalForm } from '@/components/proposal/proposal-form'
import { NextPage } from '@/components/ui/next-page'
import { enterRoom } from '@/lib/access/enter-room'
import { getActor } from '@/lib/auth/current-actor'
import { listProposals } from '@/lib/catalogue/queries/list-proposals'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { accept, decline } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Proposal'))('title') }
}

/** The open proposals over all offices in the actor's care. */
export default async function ProposalsPage({
  searchParams,
}: PageProps<'/[locale]/admin/catalogue/proposals'>) {
  const path = adminPaths.allProposals
  const actor = await getActor(path)
  enterRoom(actor, 'proposals')
  const locale = await getLocale()
  const t = await getTranslations('Proposal')
  const query = await searchParams
  const standardSlug = readQuery(query.standard)
  const { proposals, next } = await listProposals(actor, {
    standardSlug,
    after: readQuery(query.after),
  })
  const filter = standardSlug ? { standard: standardSlug } : undefined
  const place = { locale, path, ...(filter && { query: filter }) }
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      path={path}
      query={filter}
      done={readQuery(query.done)}
    >
      <LeftNotice left={readQuery(query.left)} />
      <ProposalForm
        form={await openForm(path, query, {})}
        proposals={proposals}
        mayDecide
        accept={accept.bind(null, place)}
        decline={decline.bind(null, place)}
      />
      {next && (
        <NextPage href={localPath(locale, path, { ...filter, after: next })} label={t('next')} />
      )}
    </AdminPage>
  )
}
