import { getLocale, getTranslations } from 'next-intl/server'
import { Field } from '@/components/ui/form/field'
import type { BulkTextField } from '@/lib/bulk-edits/schema'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import { parseFee } from '@/lib/values/fee'
import { formatFee } from '@/lib/values/format-fee'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import { parseTimeLimit } from '@/lib/values/time-limit'

const helps = { timeLimit: 'timeHelp', fee: 'feeHelp' } as const

/** The new text in both languages; a time or a fee is read back in words. */
export async function BilingualPair({ form, field }: { form: FormView; field: BulkTextField }) {
  const locale = await getLocale()
  const t = await getTranslations('BulkEdit')
  const fields = await getTranslations('ServiceFields')
  const words = await getTranslations('Form')
  const isValue = field === 'timeLimit' || field === 'fee'
  const typed = valueOf(form, 'value.bn') || valueOf(form, 'value.en')
  const rows = isValue || field === 'name' ? 1 : 3
  return (
    <>
      <fieldset className="pair">
        <legend>
          {fields(field)} <small>{t(isValue ? helps[field] : 'valueHelp')}</small>
        </legend>
        <Field form={form} name="value.bn" label={words('inBangla')} lang="bn" rows={rows} />
        <Field form={form} name="value.en" label={words('inEnglish')} lang="en" rows={rows} />
      </fieldset>
      {isValue && typed && (
        <p>
          {t('readAs', {
            words:
              field === 'fee'
                ? formatFee(parseFee(typed), locale)
                : formatTimeLimit(parseTimeLimit(typed), locale),
          })}
        </p>
      )}
    </>
  )
}
