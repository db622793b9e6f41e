import { NextResponse, type NextRequest } from 'next/server'
import { compareAcross } from '@/lib/audit/comparison/across'
import { exportOffers } from '@/lib/audit/comparison/exports/export-comparison'
import { exportWords } from '@/lib/audit/comparison/exports/words'
import { mostOffers } from '@/lib/audit/comparison/office-ref'
import { findAskedVersions } from '@/lib/audit/comparison/queries/find-asked-versions'
import { findStandardName } from '@/lib/audit/comparison/queries/list-choices'
import { arrangeOffers } from '@/lib/audit/comparison/view'
import { sendTable } from '@/lib/exports/table'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath, paths } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import { notThere, readExport } from '../../../../../read-export'

interface Context {
  params: Promise<{ locale: string; format: string; standard: string; offices: string[] }>
}

/** One service over offices, as a file that cites the versions it was made from. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const given = await params
  const asked = readExport(given, request)
  const standard = await findStandardName(decodeSegment(given.standard))
  if (!asked || !standard) return notThere()
  const { locale, format, view, search } = asked
  const parts = given.offices.map(decodeSegment)
  const found = await findAskedVersions(parts, { least: 1, most: mostOffers }, standard.slug)
  if (found.kind === 'elsewhere') {
    const page = paths.compareOffers(standard.slug, found.parts)
    const target = paths.compareExport(locale, format, page)
    return NextResponse.redirect(new URL(target + search, siteUrl()))
  }
  if (found.kind !== 'versions') return notThere()
  const across = compareAcross(found.versions)
  const path = localPath(locale, paths.compareOffers(standard.slug, parts))
  const words = exportWords(locale, siteUrl().origin, path + search)
  const title = plainText(standard.name, locale)
  const table = exportOffers(across, arrangeOffers(across, view).rows, title, words)
  return sendTable(table, format, `${standard.slug}-${locale}`)
}
