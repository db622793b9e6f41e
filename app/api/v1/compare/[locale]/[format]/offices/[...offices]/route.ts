import { NextResponse, type NextRequest } from 'next/server'
import { compareCharters } from '@/lib/audit/compare'
import { exportCharters } from '@/lib/audit/comparison/exports/export-comparison'
import { exportWords } from '@/lib/audit/comparison/exports/words'
import { mostOffices } from '@/lib/audit/comparison/office-ref'
import { findAskedVersions } from '@/lib/audit/comparison/queries/find-asked-versions'
import { findDecisions } from '@/lib/audit/comparison/queries/find-decisions'
import { arrangeRows } from '@/lib/audit/comparison/view'
import { sendTable } from '@/lib/exports/table'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { messages } from '@/lib/i18n/messages'
import { localPath, paths } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import { notThere, readExport } from '../../../../read-export'

interface Context {
  params: Promise<{ locale: string; format: string; offices: string[] }>
}

/** Whole charters side by side, as a file that cites the versions it was made from. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const given = await params
  const asked = readExport(given, request)
  if (!asked) return notThere()
  const { locale, format, view, search } = asked
  const parts = given.offices.map(decodeSegment)
  const found = await findAskedVersions(parts, { least: 2, most: mostOffices })
  if (found.kind === 'elsewhere') {
    const target = paths.compareExport(locale, format, paths.compareCharters(found.parts))
    return NextResponse.redirect(new URL(target + search, siteUrl()))
  }
  if (found.kind !== 'versions') return notThere()
  const comparison = compareCharters(found.versions, await findDecisions(found.versions))
  const path = localPath(locale, paths.compareCharters(parts))
  const words = exportWords(locale, siteUrl().origin, path + search)
  const { chartersTitle } = messages[locale].Compare
  const table = exportCharters(comparison, arrangeRows(comparison, view).rows, chartersTitle, words)
  return sendTable(table, format, `charters-${locale}`)
}
