import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/form/action-form'
import { CheckField, RadioField } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Section } from '@/components/ui/section'
import type { PublicationView } from '@/lib/charters/publication/publication-view'
import type { FormView } from '@/lib/forms/form-view'

interface PublishFormProps {
  publication: PublicationView
  form: FormView
  action: (form: FormData) => Promise<void>
  openErrors: number
  isComplete: boolean
}

/** The one thing to do here: publish what was looked at, now or at a time, or ask another person to. */
export async function PublishForm(props: PublishFormProps) {
  const { publication, form, action, openErrors, isComplete } = props
  const t = await getTranslations('Publication')
  const imports = await getTranslations('ImportReview')
  const { fourEyes, next } = publication
  if (!isComplete) return <p className="doubt">{t('afterMissing', { n: next })}</p>
  return (
    <Section id="publish" title={t('section')} wide>
      {fourEyes && <p>{t('fourEyes')}</p>}
      <ActionForm action={action} form={form} hidden={['form', 'revision']}>
        {publication.otherHost && (
          <CheckField
            form={form}
            name="ours"
            label={imports('ours')}
            help={imports('otherHostWhy', { host: publication.otherHost })}
          />
        )}
        {openErrors > 0 && (
          <Field
            form={form}
            name="reason"
            label={t('reason')}
            help={t('reasonHelp', { n: openErrors })}
            rows={2}
            maxLength={2000}
            isRequired
          />
        )}
        <When form={form} />
        <div className="buttons">
          <SubmitButton>{t(fourEyes ? 'ask' : 'publish', { n: next })}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  )
}

/** Now, or on a day at a time. */
async function When({ form }: { form: FormView }) {
  const t = await getTranslations('Publication')
  return (
    <>
      <RadioField
        form={form}
        name="when"
        label={t('when')}
        choices={[
          { value: 'now', label: t('now'), help: t('nowHelp') },
          { value: 'later', label: t('later'), help: t('laterHelp') },
        ]}
      />
      <div className="moment">
        <Field form={form} name="publishOn" label={t('date')} type="date" />
        <Field form={form} name="publishAt" label={t('time')} type="time" />
      </div>
    </>
  )
}
