import 'server-only'
import type { ReportFacts } from '../facts'
import { parseQuarter } from '../quarter'
import { reportKinds } from '../report-path'
import { findReportFacts } from './find-report-facts'
import { findScopeAt } from './find-scope'

interface AskedReport {
  quarter: string
  kind: string
  slug: string
  /** The place within which a department is reported on. */
  area?: string
}

/**
 * The facts of the report at an address; null where it names no quarter that has begun, or no place or department.
 * @example await findReport({ quarter: '2026-Q4', kind: 'departments', slug: 'doict', area: 'narail' })
 */
export async function findReport(
  { quarter: name, kind: asked, slug, area }: AskedReport,
  now: Date = new Date(),
): Promise<ReportFacts | null> {
  const quarter = parseQuarter(name)
  const kind = reportKinds.find((each) => each === asked)
  const scope = quarter && kind && (await findScopeAt(kind, slug, area))
  return scope ? findReportFacts(scope, quarter, now) : null
}
