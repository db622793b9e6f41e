// The figures of the quarters that are over, counted as they stood on each last day.
import { familyOf, figureNames, type Figures } from '@/lib/audit/figures/figure-names'
import { quarterOf } from '@/lib/audit/figures/quarter'
import { servicePairs, versionPairs } from '@/lib/charters/drafts/pairs'
import type { SaidTranslation } from '@/lib/charters/translations'
import type { CharterDraft } from '@/lib/charters/schema'
import type { CountryCharters } from '../charters/country-charters'
import { judgeUpkeep, type JudgedFinding } from '../charters/judge-charter'
import type { Country } from '../country/make-country'
import { type OfficePlan, versionOn } from './plan-office'
import { holdingOn } from './plan-postings'

type QuarterRow = Figures & {
  quarter: string
  departmentId: string
  divisionId: string
  districtId: string
  takenOn: string
}

/** The rows of QuarterFigures for those days. */
export function sumQuarters(
  { plans, charters, departments }: Country,
  days: readonly string[],
): QuarterRow[] {
  const rows = new Map<string, QuarterRow>()
  for (const day of days) {
    const quarter = quarterOf(new Date(day))
    for (const plan of plans) {
      const { department, divisionId, districtId } = plan.office
      const key = [day, department.slug, divisionId, districtId].join('/')
      const group = {
        ...{ quarter, takenOn: day, departmentId: departments.idBySlug(department.slug) },
        ...{ divisionId: divisionId ?? '', districtId: districtId ?? '' },
      }
      const row = rows.get(key) ?? { ...group, ...noFigures() }
      addTo(row, figuresOn(plan, day, charters))
      rows.set(key, row)
    }
  }
  return [...rows.values()]
}

/** What is counted of one office as of a day. */
export function figuresOn(plan: OfficePlan, day: string, charters: CountryCharters): Figures {
  const version = versionOn(plan, day)
  const vacant = plan.postings.filter((held) => holdingOn(held, day) === 'vacant').length
  const office = { ...noFigures(), offices: 1, posts: plan.postings.length, vacant }
  if (!version) return office
  const { content } = charters.get(plan, version.number)
  const confirmedOn = plan.confirmedOn.findLast((on) => on <= day)
  const upkeep = judgeUpkeep({
    ...{ today: day, publishedOn: version.publishedOn },
    ...(confirmedOn && { confirmedOn }),
  })
  return {
    ...office,
    ...{ published: 1, confirmed: confirmedOn && confirmedOn >= threeMonthsBefore(day) ? 1 : 0 },
    ...countServices(content),
    ...countFindings([...charters.judge(plan, version.number, day), ...upkeep]),
  }
}

function countServices({ services, ...statement }: CharterDraft) {
  const unbound = services.filter(({ timeLimit }) =>
    ['none', 'vague', 'misplaced'].includes(timeLimit?.kind ?? 'none'),
  )
  const texts = [
    ...versionPairs.map((pair) => pairState(statement, pair)),
    ...services.flatMap((service) => servicePairs.map((pair) => pairState(service, pair))),
  ]
  return {
    services: services.length,
    withoutTimeLimit: unbound.length,
    texts: texts.filter((state) => state !== 'none').length,
    translated: texts.filter((state) => state === 'both').length,
  }
}

function pairState(
  row: { translations: Record<string, SaidTranslation> },
  pair: string,
): 'none' | 'one' | 'both' {
  const sides = row as unknown as Record<string, string | undefined>
  const [bn, en] = [sides[`${pair}Bn`], sides[`${pair}En`]]
  if (!bn && !en) return 'none'
  return bn && en && !row.translations[pair]?.outdated ? 'both' : 'one'
}

function countFindings(findings: readonly JudgedFinding[]) {
  const counts: Partial<Figures> = {}
  const names = { ERROR: 'errors', WARNING: 'warnings', INFO: 'infos' } as const
  for (const { rule, severity } of findings) {
    const family = familyOf[rule.charAt(0) as keyof typeof familyOf]
    for (const name of [names[severity], `${family}Findings` as const]) {
      counts[name] = (counts[name] ?? 0) + 1
    }
  }
  return counts
}

function noFigures(): Figures {
  return Object.fromEntries(figureNames.map((name) => [name, 0])) as Figures
}

function addTo(sums: Figures, figures: Figures) {
  for (const name of figureNames) sums[name] += figures[name]
}

/** As the database subtracts months: to the last day of a shorter one. */
function threeMonthsBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 3, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 4, Math.min(date, last))).toISOString().slice(0, 10)
}
