import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/form/action-form'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'
import { lineNames } from './line-names'
import { WrongLines } from './wrong-lines'

interface PasteFormProps {
  form: FormView
  action: (form: FormData) => Promise<void>
}

/** A year of holidays as text, one day a line. */
export async function PasteForm({ form, action }: PasteFormProps) {
  const t = await getTranslations('Redress')
  const example = (
    <>
      {t('textHelp')} <code>{t('textExample')}</code>
    </>
  )
  return (
    <ActionForm form={form} action={action} labelOf={await lineNames()}>
      <Field form={form} name="year" label={t('year')} inputMode="numeric" isRequired />
      <Field
        form={form}
        name="source"
        label={t('source')}
        help={t('holidaySourceHelp')}
        rows={2}
        isRequired
      />
      <WrongLines form={form} />
      <Field form={form} name="text" label={t('text')} help={example} rows={14} isRequired />
      <div className="buttons">
        <SubmitButton>{t('saveYear')}</SubmitButton>
        <small>{t('replaces')}</small>
      </div>
    </ActionForm>
  )
}
