import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { TemplateFields } from '@/components/catalogue/template-fields'
import { ActionForm } from '@/components/ui/form/action-form'
import { Field } from '@/components/ui/form/field'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { can, wholeCountry } from '@/lib/access/policy'
import { getActor } from '@/lib/auth/current-actor'
import type { FormView } from '@/lib/forms/form-view'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath } from '@/lib/i18n/paths'
import { listDepartments } from '@/lib/offices/queries/list-departments'
import { createStandard } from './actions'

/** A new national template. */
export default async function NewStandardPage({
  searchParams,
}: PageProps<'/[locale]/admin/catalogue/new'>) {
  const path = adminPaths.newStandard
  const actor = await getActor(path)
  if (!can(actor, 'catalogue:edit', wholeCountry)) notFound()
  const locale = await getLocale()
  const t = await getTranslations('Catalogue')
  const form = await openForm(path, await searchParams, { source: 'bn' })
  return (
    <AdminPage
      title={t('new')}
      path={path}
      crumbs={[{ text: t('title'), href: localPath(locale, adminPaths.catalogue) }]}
    >
      <ActionForm form={form} action={createStandard.bind(null, { locale, path })}>
        <AddressFields form={form} />
        <TemplateFields form={form} />
        <div className="buttons">
          <SubmitButton>{t('create')}</SubmitButton>
        </div>
      </ActionForm>
    </AdminPage>
  )
}

async function AddressFields({ form }: { form: FormView }) {
  const locale = await getLocale()
  const t = await getTranslations('Catalogue')
  const departments = await listDepartments()
  const choices = departments.map(({ slug, name }) => ({
    value: slug,
    label: plainText(name, locale),
  }))
  return (
    <>
      <Field form={form} name="slug" label={t('slug')} help={t('slugHelp')} lang="en" isRequired />
      <SelectField
        form={form}
        name="departmentSlug"
        label={t('department')}
        none={t('anyDepartment')}
        choices={choices}
      />
    </>
  )
}
