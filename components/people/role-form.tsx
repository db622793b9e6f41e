import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Section } from '@/components/ui/section'
import type { FormView } from '@/lib/forms/form-view'
import type { PersonGrant } from '@/lib/people/person-view'
import { type GrantChoices, GrantFields } from './grant-fields'
import { GrantText } from './grant-text'

interface RoleFormProps {
  action: (form: FormData) => Promise<void>
  form: FormView
  choices: GrantChoices
  /** The role this one comes in place of; a further one without. */
  grant?: PersonGrant
  /** The page without the change. */
  back: string
}

/** One more role, or another in place of one there is. */
export async function RoleForm({ action, form, choices, grant, back }: RoleFormProps) {
  const t = await getTranslations('People')
  const labels: Record<string, string> = {
    role: t('role'),
    areaId: t('area'),
    departmentSlug: t('department'),
  }
  const fields = (
    <ActionForm action={action} form={form} labelOf={(name) => labels[name]}>
      <GrantFields form={form} choices={choices} />
      <div className="buttons">
        <SubmitButton kind="plain">{grant ? t('saveChange') : t('give')}</SubmitButton>
        {grant && <a href={back}>{t('cancel')}</a>}
      </div>
    </ActionForm>
  )
  if (!grant) {
    return (
      <details className="fold" id="role-form" open={form.isHeld}>
        <summary>{t('addRole')}</summary>
        {fields}
      </details>
    )
  }
  return (
    <Section id="role-form" title={t('changeRole')} wide>
      <div>
        {t('changeLead')} <GrantText grant={grant} />
      </div>
      {fields}
    </Section>
  )
}
