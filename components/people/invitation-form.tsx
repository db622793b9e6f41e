import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/form/action-form'
import { Field } from '@/components/ui/form/field'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'
import { locales } from '@/lib/i18n/locale'
import { type GrantChoices, GrantFields } from './grant-fields'

interface InvitationFormProps {
  action: (form: FormData) => Promise<void>
  form: FormView
  choices: GrantChoices
}

/** Whom to invite, with which role, over which area and department. */
export async function InvitationForm({ action, form, choices }: InvitationFormProps) {
  const t = await getTranslations('People')
  const labels: Record<string, string> = {
    email: t('email'),
    name: t('name'),
    role: t('role'),
    areaId: t('area'),
    departmentSlug: t('department'),
  }
  return (
    <ActionForm action={action} form={form} labelOf={(name) => labels[name]}>
      <Field
        {...{ form, name: 'email', label: t('email'), help: t('emailHelp') }}
        type="email"
        inputMode="email"
        autoComplete="off"
        isRequired
      />
      <Field {...{ form, name: 'name', label: t('name'), help: t('nameHelp') }} isRequired />
      <GrantFields form={form} choices={choices} />
      <SelectField
        {...{ form, name: 'locale', label: t('language') }}
        choices={locales.map((value) => ({ value, label: t(value) }))}
      />
      <div className="buttons">
        <SubmitButton>{t('send')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
