import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { charterCrumbs } from '@/components/editor/charter-crumbs'
import { ActionForm } from '@/components/ui/form/action-form'
import { RadioField } from '@/components/ui/form/choice-fields'
import { type Choice, SelectField } from '@/components/ui/form/select-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { listStandardServices } from '@/lib/catalogue/queries/list-standard-services'
import { getDraft } from '@/lib/charters/queries/find-draft'
import { serviceCategories } from '@/lib/charters/reading'
import type { FormView } from '@/lib/forms/form-view'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { beginFromStandard } from './actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/charter/services/from-standard'>

/** A new service that begins with what a national template says. */
export default async function FromStandardPage({ params, searchParams }: Props) {
  const officeSlug = decodeSegment((await params).office)
  const path = adminPaths.serviceFromStandard(officeSlug)
  const actor = await getActor(path)
  const { office, canEdit } = await orNotFound(getDraft(actor, officeSlug))
  if (!canEdit) notFound()
  const locale = await getLocale()
  const t = await getTranslations('StartService')
  const form = await openForm(path, await searchParams, { category: 'citizen' })
  const standards = await listStandardServices(actor, { locale })
  const choices = standards.map(({ slug, name }) => ({
    value: slug,
    label: plainText(name, locale),
  }))
  const action = beginFromStandard.bind(null, { locale, path }, officeSlug)
  return (
    <AdminPage
      title={t('fromStandard')}
      lead={t('fromStandardLead')}
      path={path}
      crumbs={await charterCrumbs(office, locale)}
    >
      <StartForm form={form} action={action} choices={choices} />
    </AdminPage>
  )
}

interface StartFormProps {
  form: FormView
  action: (form: FormData) => Promise<void>
  choices: Choice[]
}

async function StartForm({ form, action, choices }: StartFormProps) {
  const t = await getTranslations('StartService')
  const categories = serviceCategories.map((value) => ({ value, label: t(value) }))
  return (
    <ActionForm form={form} action={action}>
      <SelectField
        form={form}
        name="standardSlug"
        label={t('standard')}
        none={t('choose')}
        choices={choices}
      />
      <RadioField form={form} name="category" label={t('category')} choices={categories} />
      <div className="buttons">
        <SubmitButton>{t('begin')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
