// The words of a table to take away, in one language.
import { createTranslator } from 'use-intl/core'
import type { ExportTable } from '@/lib/exports/table'
import type { Locale } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import { methodVersion } from '../../method'

export interface TableWords {
  locale: Locale
  site: string
  /** The lasting address of the table itself. */
  address: string
  /** A word by its key below `Tables` or, as "coverage.…", below `Coverage`. */
  t: (key: string) => string
}

export function tableWords(locale: Locale, site: string, path: string): TableWords {
  // keys come from data here; that each exists in both languages is tested
  const translate = createTranslator({
    locale,
    messages: messages[locale] as object,
  }) as unknown as (key: string, values?: object) => string
  const t = (key: string) =>
    key.startsWith('coverage.')
      ? translate(key.replace('coverage.', 'Coverage.'), { strategy: '' })
      : translate(`Tables.${key}`)
  return { locale, site, address: `${site}${path}`, t }
}

/** What every table says of itself: a CSV in a last column, a workbook on a sheet of its own. */
export function cite(table: Omit<ExportTable, 'notes'>, { t, address }: TableWords): ExportTable {
  return {
    title: table.title,
    columns: [...table.columns, { head: t('export.cited'), kind: 'text' }],
    rows: table.rows.map((row) => [...row, address]),
    notes: [
      [t('export.cited'), address],
      [t('export.method'), methodVersion],
      [t('export.licence'), 'CC BY 4.0'],
    ],
  }
}
