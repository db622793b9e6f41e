import type { NextRequest } from 'next/server'
import {
  exportFindings,
  exportLeague,
  exportOffices,
  exportQuarters,
} from '@/lib/audit/tables/exports/export-tables'
import { findingsOrder, leagueOrder } from '@/lib/audit/tables/measures'
import { findSums, findTable } from '@/lib/audit/tables/queries/find-table'
import { listFigureOffices } from '@/lib/audit/tables/queries/list-figure-offices'
import { listQuarters } from '@/lib/audit/tables/queries/list-quarters'
import { withUnderWay } from '@/lib/audit/tables/quarters'
import { groupings, isListedFigure } from '@/lib/audit/tables/table-view'
import { type ExportTable, sendTable } from '@/lib/exports/table'
import { paths } from '@/lib/i18n/paths'
import { dayOf } from '@/lib/posts/day'
import { notThere } from '../../../../compare/read-export'
import { addRest } from '../../../add-rest'
import { type AskedTable, readTable } from '../../../read-table'

interface Context {
  params: Promise<{ locale: string; format: string; table: string }>
}

/** Offices read at once; a workbook holds no more of them. */
const officesAtOnce = 10_000

/** A table of figures as a file that cites the page it was made from. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const given = await params
  const asked = readTable(given, request, paths.table(given.table))
  const table = asked && (await makeTable(given.table, asked))
  if (!table) return notThere()
  return sendTable(table, asked.format, `${given.table}-${asked.locale}`)
}

async function makeTable(name: string, asked: AskedTable): Promise<ExportTable | null> {
  const { scope, sort, words } = asked
  const by = groupings.find((grouping) => grouping === name)
  if (by) return exportLeague(by, await findTable(by, scope), leagueOrder(sort), words)
  if (name === 'findings') {
    return exportFindings(await findTable('districts', scope), findingsOrder(sort), words)
  }
  if (name === 'quarters') {
    const [kept, sums] = await Promise.all([listQuarters(scope), findSums(scope)])
    return exportQuarters(withUnderWay(kept, sums, dayOf(new Date())), words)
  }
  if (name !== 'offices') return null
  return listOffices(asked)
}

async function listOffices({ scope, figure, words, locale, format }: AskedTable) {
  const listed = isListedFigure(figure) ? figure : 'offices'
  const readPart = async (after?: string) => {
    const order = { figure: listed, ...scope, locale, limit: officesAtOnce }
    const { entries, next } = await listFigureOffices({ ...order, ...(after && { after }) })
    return { table: exportOffices(listed, entries, words), ...(next && { next }) }
  }
  return addRest(await readPart(), { format, words, readPart })
}
