import { getTranslations } from 'next-intl/server'
import { BilingualField } from '@/components/ui/form/bilingual-field'
import { CheckField, RadioField } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import { countRows, type FormView, valueOf } from '@/lib/forms/form-view'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { TimeReading } from './time-reading'

const spareRows = 3

/** What a national template says, to be typed. */
export async function TemplateFields({ form }: { form: FormView }) {
  const t = await getTranslations('Catalogue')
  const words = valueOf(form, 'timeLimitBn') || valueOf(form, 'timeLimitEn')
  return (
    <>
      <BilingualField form={form} name="name" label={t('name')} isRequired />
      <BilingualField form={form} name="description" label={t('description')} rows={3} />
      <BilingualField form={form} name="timeLimit" label={t('timeLimit')} help={t('timeHelp')} />
      {words && <TimeReading value={parseTimeLimit(words)} />}
      <div className="pair">
        <Field
          form={form}
          name="feeMin"
          label={t('feeMin')}
          help={t('feeHelp')}
          inputMode="decimal"
        />
        <Field
          form={form}
          name="feeMax"
          label={t('feeMax')}
          help={t('feeHelp')}
          inputMode="decimal"
        />
      </div>
      <DocumentRows form={form} />
      <RadioField
        form={form}
        name="source"
        label={t('source')}
        choices={[
          { value: 'bn', label: t('bn') },
          { value: 'en', label: t('en') },
        ]}
      />
      <CheckField form={form} name="reviewed" label={t('reviewed')} />
    </>
  )
}

async function DocumentRows({ form }: { form: FormView }) {
  const t = await getTranslations('Catalogue')
  const rows = countRows(form, 'documents') + spareRows
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t('documents')}</h2>
      <p>
        <small>{t('documentsHelp')}</small>
      </p>
      <div className="form">
        {Array.from({ length: rows }, (_, at) => (
          <BilingualField
            key={at}
            form={form}
            name={`documents.${at}.text`}
            label={t('document', { n: at + 1 })}
          />
        ))}
      </div>
    </section>
  )
}
