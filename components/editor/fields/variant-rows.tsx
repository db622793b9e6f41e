import { getTranslations } from 'next-intl/server'
import { Field } from '@/components/ui/form/field'
import type { DraftTranslation } from '@/lib/charters/editing/translation-states'
import { countRows, type FormView } from '@/lib/forms/form-view'
import { PairField } from './pair-field'
import { Rows } from './rows'

interface VariantRowsProps {
  form: FormView
  translations: Record<string, DraftTranslation>
}

/** The same service for other cases, where time or fee differ. */
export async function VariantRows({ form, translations }: VariantRowsProps) {
  const t = await getTranslations('Editor')
  const f = await getTranslations('Editor.fields')
  const stored = form.isHeld ? {} : translations
  const rowName = (at: number) => t('variant', { n: at + 1 })
  const row = (at: number) => {
    const pair = (name: 'name' | 'timeLimit' | 'fee' | 'remarks', label: string) => (
      <PairField
        form={form}
        name={`variants.${at}.${name}`}
        label={label}
        translation={stored[`/variants/${at}/${name}`]}
      />
    )
    return (
      <>
        <Field form={form} name={`variants.${at}.label`} label={f('label')} />
        {pair('name', rowName(at))}
        {pair('timeLimit', f('timeLimit'))}
        {pair('fee', f('fee'))}
        {pair('remarks', f('remarks'))}
      </>
    )
  }
  return (
    <section>
      <h2>{t('variants')}</h2>
      <Rows
        list="variants"
        legend={f('variants')}
        help={t('variantsHelp')}
        count={countRows(form, 'variants')}
        add={t('addVariant')}
        rowName={rowName}
        row={row}
      />
    </section>
  )
}
