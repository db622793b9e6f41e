import type { NextRequest } from 'next/server'
import { exportFindingsOf } from '@/lib/audit/findings/published/export-findings'
import { findPublishedFindings } from '@/lib/audit/findings/published/find-published-findings'
import { isFindingFigure } from '@/lib/audit/findings/published/published-finding'
import { tableWords } from '@/lib/audit/tables/exports/words'
import { isExportFormat, sendTable } from '@/lib/exports/table'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { isLocale } from '@/lib/i18n/locale'
import { localPath, paths } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import { notThere } from '../../../../compare/read-export'

interface Context {
  params: Promise<{ locale: string; format: string; office: string }>
}

/** More than a charter can have. */
const mostFindings = 20_000

/** The open findings of an office's charter in force, as a file that cites their page. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale, format, office } = await params
  if (!isLocale(locale) || !isExportFormat(format)) return notThere()
  const asked = request.nextUrl.searchParams.get('figure')?.trim()
  const figure = isFindingFigure(asked) ? asked : undefined
  const kind = { ...(figure && { figure }) }
  const found = await findPublishedFindings(decodeSegment(office), { ...kind, limit: mostFindings })
  if (!found) return notThere()
  const { slug } = found.office
  const page = localPath(locale, paths.officeFindings(slug), kind)
  const words = tableWords(locale, siteUrl().origin, page)
  return sendTable(exportFindingsOf(found, words), format, `findings-${slug}-${locale}`)
}
