import { getTranslations } from 'next-intl/server'
import { Field } from '@/components/ui/form/field'
import { FieldFrame } from '@/components/ui/form/field-frame'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'

/** A spreadsheet to send, or its table pasted. */
export async function SheetFields({ form, template }: { form: FormView; template: string }) {
  const t = await getTranslations('ManyOffices')
  return (
    <>
      <p>
        <a href={template}>{t('template')}</a>
      </p>
      <FieldFrame form={form} name="file" label={t('file')} help={t('fileHelp')}>
        <input
          type="file"
          id="file"
          name="file"
          accept=".xlsx,.csv,.tsv,.txt"
          aria-describedby="file-help"
        />
      </FieldFrame>
      <Field form={form} name="table" label={t('table')} help={t('tableHelp')} rows={6} />
      <div className="buttons">
        <SubmitButton>{t('check')}</SubmitButton>
      </div>
    </>
  )
}
