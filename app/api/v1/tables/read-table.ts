import 'server-only'
import type { NextRequest } from 'next/server'
import { type TableWords, tableWords } from '@/lib/audit/tables/exports/words'
import { writeScope } from '@/lib/audit/tables/scope'
import type { Scope } from '@/lib/audit/tables/table-view'
import { type ExportFormat, isExportFormat } from '@/lib/exports/table'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { localPath } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'

export interface AskedTable {
  locale: Locale
  format: ExportFormat
  scope: Scope
  sort?: string
  figure?: string
  words: TableWords
}

/** What an address asks to take away; null where it names no language or no format. */
export function readTable(
  { locale, format }: { locale: string; format: string },
  request: NextRequest,
  path: string,
): AskedTable | null {
  if (!isLocale(locale) || !isExportFormat(format)) return null
  const given = (name: string) => request.nextUrl.searchParams.get(name)?.trim() || undefined
  const [area, department, sort, figure] = ['area', 'department', 'sort', 'figure'].map(given)
  const scope: Scope = { ...(area && { area }), ...(department && { department }) }
  const query = { ...(figure && { figure }), ...writeScope(scope), ...(sort && { sort }) }
  const words = tableWords(locale, siteUrl().origin, localPath(locale, path, query))
  return { locale, format, scope, words, ...(sort && { sort }), ...(figure && { figure }) }
}
