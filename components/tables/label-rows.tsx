import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Text } from '@/components/ui/text'
import type { Grouping, TableRow } from '@/lib/audit/tables/table-view'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'

export interface LabelledRow {
  row: TableRow
  /** In the reader's language, to sort by. */
  label: string
  link: ReactNode
  /** Offices above all the places of the table. */
  isRest?: boolean
}

/** What each row is called, and the way to its page. */
export async function labelRows(by: Grouping, rows: readonly TableRow[]): Promise<LabelledRow[]> {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  return rows.map((row) => {
    if (!row.name) {
      const label = t(by === 'divisions' ? 'aboveDivisions' : 'aboveDistricts')
      return { row, label, link: label, isRest: true }
    }
    const path = by === 'departments' ? paths.department(row.id) : paths.area(row.id)
    const link = (
      <a href={localPath(locale, path)}>
        <Text pair={row.name} />
      </a>
    )
    return { row, label: plainText(row.name, locale), link }
  })
}
