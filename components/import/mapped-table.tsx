import { getLocale, getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/ui/form/select-field'
import { formatNumber } from '@/lib/bangla/digits'
import { serviceCategories } from '@/lib/charters/reading'
import type { FormView } from '@/lib/forms/form-view'
import { columnFields } from '@/lib/imports/schema'
import type { TracedTable } from '@/lib/imports/trace'

interface MappedTableProps {
  form: FormView
  table: TracedTable
  /** Its place in the document. */
  place: number
}

const samples = 3

/** A table of the document: what it is read as, and what each of its columns holds. */
export async function MappedTable({ form, table, place }: MappedTableProps) {
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const words = await getTranslations('Import')
  const name = `tables.t${place}`
  return (
    <section className="mapped" id={`table-${place + 1}`}>
      <h2>
        {t('table', { n: formatNumber(place + 1, locale) })}{' '}
        <span className="tag">{t('tableRows', { n: table.rows.length })}</span>
      </h2>
      <div className="mapped-use">
        <SelectField
          form={form}
          name={`${name}.use`}
          label={t('use')}
          none={t('uses.auto', { use: t(`usesNow.${table.use}`) })}
          choices={(['services', 'none'] as const).map((value) => ({
            value,
            label: t(`uses.${value}`),
          }))}
        />
        {table.category && (
          <SelectField
            form={form}
            name={`${name}.category`}
            label={t('category')}
            none={t('byTable', { category: words(`category.${table.category}`) })}
            choices={serviceCategories.map((value) => ({
              value,
              label: words(`category.${value}`),
            }))}
          />
        )}
      </div>
      <MappedColumns form={form} table={table} name={name} />
    </section>
  )
}

type MappedColumnsProps = Omit<MappedTableProps, 'place'> & { name: string }

async function MappedColumns({ form, table, name }: MappedColumnsProps) {
  const t = await getTranslations('ImportReview')
  const fields = columnFields.map((value) => ({ value, label: t(`field.${value}`) }))
  return (
    <ul className="mapped-columns" role="list">
      {table.columns.map(({ header }, at) => (
        <li key={at}>
          <SelectField
            form={form}
            name={`${name}.columns.c${at}`}
            label={header || t('noColumn')}
            choices={fields}
          />
          <ul className="samples" role="list">
            {samplesOf(table, at).map((text, nth) => (
              <li key={nth}>{text}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** The first different cells of a column that say something. */
function samplesOf({ rows }: TracedTable, at: number): string[] {
  const told = rows.map(({ cells }) => cells[at] ?? '').filter((text) => text !== '')
  return [...new Set(told)].slice(0, samples)
}
