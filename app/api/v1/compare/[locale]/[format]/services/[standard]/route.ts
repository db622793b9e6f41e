import type { NextRequest } from 'next/server'
import { exportWide } from '@/lib/audit/comparison/exports/export-wide'
import { exportWords } from '@/lib/audit/comparison/exports/words'
import { readMoment } from '@/lib/audit/comparison/moment'
import { findStandardName } from '@/lib/audit/comparison/queries/list-choices'
import { findWideOffers } from '@/lib/audit/comparison/queries/find-wide-offers'
import { sendTable } from '@/lib/exports/table'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath, paths } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import { notThere, readExport } from '../../../../read-export'

interface Context {
  params: Promise<{ locale: string; format: string; standard: string }>
}

/** One service over more offices than one table holds, district by district, as a file. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const given = await params
  const asked = readExport(given, request)
  const standard = await findStandardName(decodeSegment(given.standard))
  const ask = (name: string) => request.nextUrl.searchParams.get(name)?.trim() || undefined
  const [area, department, at] = [ask('area'), ask('department'), readMoment(ask('at'))]
  if (!asked || !standard || !at || !(area ?? department)) return notThere()
  const scope = { areaId: area, departmentSlug: department }
  const wide = await findWideOffers(standard.slug, scope, at)
  if (!wide) return notThere()
  const { locale, format } = asked
  const where = { ...(area && { area }), ...(department && { department }), at: at.toISOString() }
  const path = localPath(locale, paths.compareStandard(standard.slug), where)
  const words = exportWords(locale, siteUrl().origin, path)
  const table = exportWide(wide, plainText(standard.name, locale), words)
  return sendTable(table, format, `${standard.slug}-${locale}`)
}
