import type { NextRequest } from 'next/server'
import { sendTable } from '@/lib/exports/table'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { paths } from '@/lib/i18n/paths'
import { exportCoverage } from '@/lib/strategy/export-coverage'
import { findCoverage } from '@/lib/strategy/find-coverage'
import { notThere } from '../../../../../../compare/read-export'
import { readTable } from '../../../../../read-table'

interface Context {
  params: Promise<{ locale: string; format: string; strategy: string }>
}

const mostOffices = 10_000

/** The coverage of a strategy as a file that cites its page. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const given = await params
  const coverage = await findCoverage(decodeSegment(given.strategy), { limit: mostOffices })
  const asked = coverage && readTable(given, request, paths.coverage(coverage.slug))
  if (!coverage || !asked) return notThere()
  const table = exportCoverage(coverage, asked.words)
  if (coverage.next) {
    table.notes.push([asked.words.t('export.leftOut'), asked.words.t('export.leftOutText')])
  }
  return sendTable(table, asked.format, `${coverage.slug}-${asked.locale}`)
}
