import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/form/action-form'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'

interface WaiverFormsProps {
  form: FormView
  /** Why it was waived; absent while it is open. */
  reason?: string
  waive: (form: FormData) => Promise<void>
  reopen: (form: FormData) => Promise<void>
}

/** A finding may stand as it is, with a reason; and the reason may be taken back. */
export async function WaiverForms({ form, reason, waive, reopen }: WaiverFormsProps) {
  const t = await getTranslations('Editor')
  return (
    <section>
      <h2>{t('waive')}</h2>
      {reason !== undefined && (
        <form action={reopen}>
          <p>
            {t('waivedBecause')} <q>{reason}</q>
          </p>
          <SubmitButton kind="plain">{t('reopen')}</SubmitButton>
        </form>
      )}
      {reason === undefined && (
        <ActionForm action={waive} form={form} labelOf={() => t('reason')}>
          <Field form={form} name="reason" label={t('reason')} help={t('waiveHelp')} rows={2} />
          <p className="buttons">
            <SubmitButton kind="plain">{t('waiveNow')}</SubmitButton>
          </p>
        </ActionForm>
      )}
    </section>
  )
}
