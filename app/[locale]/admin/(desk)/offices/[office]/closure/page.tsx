import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { ClosureWords } from '@/components/office-desk/closure-words'
import { officeCrumbs } from '@/components/office-form/office-crumbs'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { overCurrent } from '@/lib/forms/stale-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { getStanding } from '@/lib/offices/queries/get-standing'
import { saveClosure, saveReopening } from './actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/closure'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('OfficeDesk')
  return { title: t('closure.ACTIVE') }
}

/** Closes an office, or puts it back in service, after saying what that means. */
export default async function ClosurePage({ params, searchParams }: Props) {
  const slug = decodeSegment((await params).office)
  const path = adminPaths.officeClosure(slug)
  const office = await orNotFound(getStanding(await getActor(path), slug))
  const { revision, state } = office
  const form = overCurrent(await openForm(path, await searchParams, { revision }), { revision })
  const locale = await getLocale()
  const t = await getTranslations('OfficeDesk')
  const words = await getTranslations('Form')
  const action = state === 'ACTIVE' ? saveClosure : saveReopening
  return (
    <AdminPage title={t(`closure.${state}`)} path={path} crumbs={officeCrumbs(office, locale)}>
      <ClosureWords office={office} />
      <ActionForm
        action={action.bind(null, { locale, path }, slug)}
        form={form}
        hidden={['revision']}
      >
        <div className="buttons">
          <SubmitButton kind={state === 'ACTIVE' ? 'danger' : 'primary'}>
            {t(`closure.${state}`)}
          </SubmitButton>
          <a href={localPath(locale, adminPaths.office(slug))}>{words('cancel')}</a>
        </div>
      </ActionForm>
    </AdminPage>
  )
}
