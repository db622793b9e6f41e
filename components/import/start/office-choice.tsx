import { getTranslations } from 'next-intl/server'
import { Field } from '@/components/ui/form/field'
import { type Choice, SelectField } from '@/components/ui/form/select-field'
import type { FormView } from '@/lib/forms/form-view'

interface OfficeChoiceProps {
  form: FormView
  runId: string
  fileName: string
  offices: Choice[]
  hasMoreOffices: boolean
}

/** Whose charter a file is: chosen from the list or, with very many offices, typed by its address. */
export async function OfficeChoice({ form, runId, fileName, ...rest }: OfficeChoiceProps) {
  const t = await getTranslations('ImportReview')
  return (
    <>
      <SelectField
        form={form}
        name={`offices.${runId}`}
        label={
          <span className="unseen">
            {t('whoseCharter')}: {fileName}
          </span>
        }
        none={t('chooseOffice')}
        choices={rest.offices}
      />
      {rest.hasMoreOffices && (
        <Field form={form} name={`others.${runId}`} label={<small>{t('otherOffice')}</small>} />
      )}
    </>
  )
}
