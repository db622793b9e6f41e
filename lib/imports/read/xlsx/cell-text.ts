import type { CellValue } from 'exceljs'
import { formatDate } from './date-format'
import { formatNumber } from './number-format'

const MAX_FORMAT = 200

/** The text of a cell as a spreadsheet shows it. */
export function cellText(value: CellValue, numberFormat: string | undefined): string {
  const format = (numberFormat?.length ?? 0) > MAX_FORMAT ? undefined : numberFormat
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return formatNumber(value, format)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date) return formatDate(value, format)
  if ('richText' in value) return value.richText.map((run) => run.text).join('')
  if ('hyperlink' in value) return cellText(value.text as CellValue, format)
  if ('error' in value) return value.error
  return 'result' in value ? cellText(value.result as CellValue, format) : ''
}
