import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { charterCrumbs } from '@/components/editor/charter-crumbs'
import { ConfirmationForm } from '@/components/confirmation/confirmation-form'
import { LastConfirmation } from '@/components/confirmation/last-confirmation'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { getConfirmation } from '@/lib/charters/queries/get-confirmation'
import { listSpeakers } from '@/lib/charters/queries/list-speakers'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { isoDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { confirm } from './actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/charter/confirmation'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Confirmation')
  return { title: t('title') }
}

/** "Still true": the whole charter in one step, or all services but those ticked. */
export default async function ConfirmationPage({ params, searchParams }: Props) {
  const slug = decodeSegment((await params).office)
  const path = adminPaths.confirmation(slug)
  const actor = await getActor(path)
  const [state, speakers] = await Promise.all([
    orNotFound(getConfirmation(actor, slug)),
    orNotFound(listSpeakers(actor, slug)),
  ])
  const locale = await getLocale()
  const t = await getTranslations('Confirmation')
  const query = await searchParams
  const form = await openForm(path, query, { on: isoDay(new Date()) })
  return (
    <AdminPage
      title={t('title')}
      lead={`${plainText(state.office.name, locale)}. ${t('lead')}`}
      path={path}
      crumbs={await charterCrumbs(state.office, locale)}
      done={readQuery(query.done)}
      aside={<LastConfirmation slug={slug} charter={state.charter} />}
    >
      {!state.charter && <p>{t('none')}</p>}
      {state.charter && speakers.length === 0 && (
        <p className="doubt">
          {t('noPosts')} <a href={localPath(locale, adminPaths.newPost(slug))}>{t('addPost')}</a>
        </p>
      )}
      {state.charter && speakers.length > 0 && (
        <ConfirmationForm
          {...{ form, speakers }}
          services={state.services}
          action={confirm.bind(null, { locale, path }, slug)}
        />
      )}
    </AdminPage>
  )
}
