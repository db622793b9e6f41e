import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/form/action-form'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Facts } from '@/components/ui/facts'
import { NotStated } from '@/components/ui/not-stated'
import type { RedactablePlace } from '@/lib/charters/versions/redactable-places'
import type { FormView } from '@/lib/forms/form-view'
import { placeNames } from './place-names'

interface ConfirmHidingProps {
  form: FormView
  place: RedactablePlace
  /** The whole page as it would be. */
  preview: string
  action: (form: FormData) => Promise<void>
}

/** What stands there, what everyone will see instead, and why it goes; only this button hides it. */
export async function ConfirmHiding({ form, place, preview, action }: ConfirmHidingProps) {
  const t = await getTranslations('Redaction')
  const nameOf = await placeNames()
  const isEntry = /\/\d+$/.test(place.path)
  return (
    <section aria-labelledby="confirm">
      <h2 id="confirm">{t('confirm')}</h2>
      <Facts
        facts={[
          { term: t('where'), value: nameOf(place) },
          { term: t('now'), value: place.text },
          { term: t('then'), value: isEntry ? t('entryGone') : <NotStated /> },
        ]}
      />
      <p>
        <a href={preview}>{t('seePage')}</a>
      </p>
      <p>{t('forEver')}</p>
      <ActionForm form={form} action={action} labelOf={() => t('reason')}>
        <Field
          form={form}
          name="reason"
          label={t('reason')}
          help={t('reasonHelp')}
          rows={3}
          isRequired
        />
        <div className="buttons">
          <SubmitButton kind="danger">{t('hide')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
