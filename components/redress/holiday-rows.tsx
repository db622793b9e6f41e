import { getTranslations } from 'next-intl/server'
import { Rows } from '@/components/editor/fields/rows'
import { CheckField } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import { countRows, type FormView } from '@/lib/forms/form-view'

/** The days of a year, each with its names and whether it depends on the moon. */
export async function HolidayRows({ form }: { form: FormView }) {
  const t = await getTranslations('Redress')
  const rowName = (at: number) => t('dayOf', { n: t('digit', { n: at + 1 }) })
  return (
    <Rows
      list="holidays"
      legend={t('holidayList')}
      help={t('holidayListHelp')}
      count={Math.max(1, countRows(form, 'holidays'))}
      add={t('addDay')}
      rowName={rowName}
      row={(at) => (
        <>
          <div className="value-parts">
            <Field form={form} name={`holidays.${at}.date`} label={t('date')} type="date" />
            <Field form={form} name={`holidays.${at}.nameBn`} label={t('dayBn')} lang="bn" />
            <Field form={form} name={`holidays.${at}.nameEn`} label={t('dayEn')} lang="en" />
          </div>
          <CheckField form={form} name={`holidays.${at}.tentative`} label={t('moon')} />
        </>
      )}
    />
  )
}
