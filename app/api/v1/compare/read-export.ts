import 'server-only'
import type { NextRequest } from 'next/server'
import { type ExportFormat, isExportFormat } from '@/lib/exports/table'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { readView, type View, writeView } from '@/lib/audit/comparison/view'

interface Asked {
  locale: Locale
  format: ExportFormat
  view: View
  /** The query of the comparison's own address, with its question mark. */
  search: string
}

/** Language, format and view of an export; null for an address that names none. */
export function readExport(
  { locale, format }: { locale: string; format: string },
  request: NextRequest,
): Asked | null {
  if (!isLocale(locale) || !isExportFormat(format)) return null
  const view = readView(Object.fromEntries(request.nextUrl.searchParams))
  const search = new URLSearchParams(writeView(view)).toString()
  return { locale, format, view, search: search && `?${search}` }
}

/** What is not there. Nothing of it is kept: an office may publish tomorrow. */
export function notThere(): Response {
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
}
