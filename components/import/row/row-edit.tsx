import { getTranslations } from 'next-intl/server'
import { Field } from '@/components/ui/form/field'
import { SelectField } from '@/components/ui/form/select-field'
import { serviceCategories } from '@/lib/charters/reading'
import { type FormView, issueAt } from '@/lib/forms/form-view'
import { editableFields } from '@/lib/imports/review/decisions'
import type { ReviewRow } from '@/lib/imports/review/describe/describe-rows'
import { wordsOf } from '@/lib/imports/review/describe/row-words'

interface RowEditProps {
  form: FormView
  /** Of the row's fields: "rows.r3". */
  name: string
  row: ReviewRow
}

const oneLine = new Set<string>(['serial', 'room', 'courseLength'])

/** The row's fields to put right; those that say something come first. */
export async function RowEdit({ form, name, row }: RowEditProps) {
  const t = await getTranslations('ImportReview')
  const words = await getTranslations('Import')
  const said = editableFields.filter((field) => wordsOf(row.decided, field) !== '')
  const silent = editableFields.filter((field) => !said.includes(field))
  const isWrong = editableFields.some((field) => issueAt(form, `${name}.fields.${field}`))
  return (
    <details className="opens" open={isWrong || row.decision.fields !== undefined}>
      <summary>{t('edit')}</summary>
      <p>
        <small>{t('editHelp')}</small>
      </p>
      <div className="row-fields">
        <SelectField
          form={form}
          name={`${name}.category`}
          label={t('category')}
          none={t('byTable', { category: words(`category.${row.read.category}`) })}
          choices={serviceCategories.map((value) => ({ value, label: words(`category.${value}`) }))}
        />
        {[...said, ...silent].map((field) => (
          <Field
            key={field}
            form={form}
            name={`${name}.fields.${field}`}
            label={t(`field.${field}`)}
            rows={oneLine.has(field) ? 1 : 2}
          />
        ))}
      </div>
    </details>
  )
}
