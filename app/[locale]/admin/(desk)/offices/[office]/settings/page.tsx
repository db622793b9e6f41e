import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { AddressForms } from '@/components/office-form/address-forms'
import { ContactDoubts } from '@/components/office-form/contact-doubts'
import { DetailsFields } from '@/components/office-form/details-fields'
import { Differences } from '@/components/office-form/differences'
import { officeLabels } from '@/components/office-form/label-of'
import { officeCrumbs } from '@/components/office-form/office-crumbs'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { readQuery } from '@/lib/i18n/read-query'
import { getOfficeSettings } from '@/lib/offices/queries/get-office-settings'
import { saveDetails, saveHosts, saveSlug } from './actions'
import { openSettings } from './open-settings'

type Props = PageProps<'/[locale]/admin/offices/[office]/settings'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('OfficeForm')
  return { title: t('settings') }
}

/** What an office's pages say of it and, for those who may, where they are found. */
export default async function SettingsPage({ params, searchParams }: Props) {
  const slug = decodeSegment((await params).office)
  const path = adminPaths.officeSettings(slug)
  const office = await orNotFound(getOfficeSettings(await getActor(path), slug))
  const query = await searchParams
  const { details, address, hosts, differences } = await openSettings(path, query, office)
  const locale = await getLocale()
  const t = await getTranslations('OfficeForm')
  const labelOf = await officeLabels()
  const place = (form: string) => ({ locale, path, query: { form } })
  const mayRename = office.mayDo.includes('office:rename')
  const head = { crumbs: officeCrumbs(office, locale), done: readQuery(query.done) }
  return (
    <AdminPage {...head} title={t('settings')} path={path}>
      <Differences differences={differences} labelOf={labelOf} />
      <ActionForm
        action={saveDetails.bind(null, place('details'), slug)}
        form={details}
        hidden={['revision']}
        labelOf={labelOf}
      >
        <DetailsFields form={details} mayRename={mayRename} />
        <ContactDoubts phones={office.phones} emails={office.emails} />
        <div className="buttons">
          <SubmitButton>{t('saveDetails')}</SubmitButton>
        </div>
      </ActionForm>
      {mayRename && (
        <AddressForms
          office={office}
          slugForm={address}
          hostsForm={hosts}
          saveSlug={saveSlug.bind(null, place('slug'), slug)}
          saveHosts={saveHosts.bind(null, place('hosts'), slug)}
        />
      )}
    </AdminPage>
  )
}
