import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/form/action-form'
import { CheckGroup } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { ConfirmationState } from '@/lib/charters/confirmation/confirmation-state'
import type { FrozenOfficer } from '@/lib/charters/snapshot'
import type { FormView } from '@/lib/forms/form-view'
import { plainText } from '@/lib/i18n/bilingual'
import { formatDay } from '@/lib/i18n/format-day'
import type { Locale } from '@/lib/i18n/locale'

interface ConfirmationFormProps {
  form: FormView
  action: (form: FormData) => Promise<void>
  speakers: FrozenOfficer[]
  services: ConfirmationState['services']
}

/** Who says it, on which day, and which services are left out. */
export async function ConfirmationForm(props: ConfirmationFormProps) {
  const { form, action, speakers, services } = props
  const locale = await getLocale()
  const t = await getTranslations('Confirmation')
  const posts = speakers.map((post) => ({
    value: post.postId,
    label: namePost(post, locale, t('vacant')),
  }))
  const left = services.map(({ slug, name, on }) => ({
    value: slug,
    label: plainText(name, locale) || slug,
    help: on ? t('lastOn', { day: formatDay(on, locale) }) : t('never'),
  }))
  return (
    <ActionForm action={action} form={form}>
      <SelectField
        form={form}
        name="postId"
        label={t('post')}
        choices={posts}
        none={posts.length > 1 ? t('choose') : undefined}
      />
      <Field form={form} name="on" label={t('on')} type="date" />
      {left.length > 0 && (
        <div className="one-a-line">
          <CheckGroup
            form={form}
            name="except"
            label={t('except')}
            help={t('exceptHelp')}
            choices={left}
          />
        </div>
      )}
      <div className="buttons">
        <SubmitButton>{t('confirm')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

/** "Assistant Programmer, Nasrin Akter (District Office)". */
function namePost({ title, name, office }: FrozenOfficer, locale: Locale, vacant: string): string {
  const holder = name ? plainText(name, locale) : vacant
  const of = office ? ` (${plainText(office.name, locale)})` : ''
  return `${plainText(title, locale)}, ${holder}${of}`
}
