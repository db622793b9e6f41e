import type { NextRequest } from 'next/server'
import { sendTable } from '@/lib/exports/table'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { paths } from '@/lib/i18n/paths'
import { exportCoverage } from '@/lib/strategy/export-coverage'
import { findCoverage, type StrategyCoverage } from '@/lib/strategy/find-coverage'
import { notThere } from '../../../../../../compare/read-export'
import { addRest } from '../../../../../add-rest'
import { readTable } from '../../../../../read-table'

interface Context {
  params: Promise<{ locale: string; format: string; strategy: string }>
}

/** Offices read at once; a workbook holds no more of them. */
const officesAtOnce = 10_000

/** The coverage of a strategy as a file that cites its page. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const given = await params
  const slug = decodeSegment(given.strategy)
  const coverage = await findCoverage(slug, { limit: officesAtOnce })
  const asked = coverage && readTable(given, request, paths.coverage(coverage.slug))
  if (!coverage || !asked) return notThere()
  const { words, format, locale } = asked
  const first = exportCoverage(coverage, words)
  const readPart = async (after: string) => {
    const part = (await findCoverage(slug, { after, limit: officesAtOnce })) ?? coverage
    const table = exportCoverage(part, words)
    // the sums stand above the first part only
    return { table: { ...table, rows: table.rows.slice(1) }, ...nextOf(part) }
  }
  const table = addRest({ table: first, ...nextOf(coverage) }, { format, words, readPart })
  return sendTable(table, format, `${coverage.slug}-${locale}`)
}

function nextOf({ next }: StrategyCoverage): { next?: string } {
  return next ? { next } : {}
}
