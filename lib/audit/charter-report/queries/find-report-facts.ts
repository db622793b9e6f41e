// All that a report is written from; a fixed number of queries, each list cut at fifty.
import 'server-only'
import { dayOf } from '@/lib/posts/day'
import { findSums } from '../../tables/queries/find-table'
import { listQuarters } from '../../tables/queries/list-quarters'
import type { QuarterSums, Scope } from '../../tables/table-view'
import { type FiguresOn, lastDayTold, type ReportFacts, type ReportScope } from '../facts'
import { momentsOf, type Quarter, quarterBefore } from '../quarter'
import type { Asked } from './asked'
import { countFindings, countSettled } from './count-findings'
import { findFirstPublished } from './find-first-published'
import { listConfirmations } from './lists/list-confirmations'
import { listEvents } from './lists/list-events'
import { listPublications } from './lists/list-publications'
import { listRanking } from './lists/list-ranking'
import { listUnconfirmed } from './lists/list-unconfirmed'
import { listUnpublished } from './lists/list-unpublished'
import { listVacant } from './lists/list-vacant'
import { listWithoutTime } from './lists/list-without-time'

/**
 * The facts of a quarter for a district, a department or both: public data only, as they stood at its end, or stand now
 * while it is under way. Null for a quarter that has not begun.
 * @example await findReportFacts({ area: narail }, parseQuarter('2026-Q4'))
 */
export async function findReportFacts(
  scope: ReportScope,
  quarter: Quarter,
  now: Date = new Date(),
): Promise<ReportFacts | null> {
  const today = dayOf(now)
  if (today < quarter.first) return null
  const tables: Scope = {
    ...(scope.area && { area: scope.area.id }),
    ...(scope.department && { department: scope.department.slug }),
  }
  const [kept, firstPublished] = await Promise.all([
    listQuarters(tables),
    findFirstPublished(scope),
  ])
  const firstRecord = earliest(kept[0]?.takenOn, firstPublished)
  const current =
    today <= quarter.last ? { on: today, figures: await findSums(tables) } : keptOf(quarter, kept)
  const before = keptOf(quarterBefore(quarter), kept)
  const asked = { scope, quarter, ...momentsOf(quarter), lastDay: lastDayTold({ quarter, today }) }
  return {
    ...{ quarter, scope, today },
    ...(firstRecord && { firstRecord }),
    ...(current && { now: current }),
    ...(before && { before }),
    ...(await findLists(asked, current)),
  }
}

/** What the lists are cut short of is told by the figures. */
async function findLists(asked: Asked, current: FiguresOn | undefined) {
  const figures = current?.figures
  const [publications, unpublished, confirmations, unconfirmed] = await Promise.all([
    listPublications(asked),
    listUnpublished(asked, figures && figures.offices - figures.published),
    listConfirmations(asked),
    listUnconfirmed(asked),
  ])
  const [found, settled, waivers, otherEvents] = await Promise.all([
    countFindings(asked),
    countSettled(asked),
    listEvents(asked, ['WAIVED']),
    listEvents(asked, ['FIXED', 'REOPENED', 'WITHDRAWN']),
  ])
  const [ranking, withoutTime, vacant] = await Promise.all([
    listRanking(asked),
    listWithoutTime(asked, figures?.withoutTimeLimit),
    listVacant(asked, figures?.vacant),
  ])
  return {
    ...{ publications, unpublished, confirmations, unconfirmed },
    ...{ found, settled, waivers, otherEvents },
    ...{ ranking, withoutTime, vacant },
  }
}

function keptOf({ name }: Quarter, kept: readonly QuarterSums[]): FiguresOn | undefined {
  const row = kept.find(({ quarter }) => quarter === name)
  return row && { on: row.takenOn, figures: row.figures }
}

function earliest(...days: (Date | undefined)[]): Date | undefined {
  return days.filter((day) => day !== undefined).toSorted((a, b) => a.getTime() - b.getTime())[0]
}
