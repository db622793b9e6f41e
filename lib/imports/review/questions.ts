// A question is what only a person can answer before a draft is made: where a proposal could lose something.
import type { CharterDraftInput } from '@/lib/charters/schema'
import type { ImportReport } from '../schema'
import { decideReading } from './decided-reading'
import type { Decisions, Section } from './decisions'
import { matchServices } from './services/match-services'

export type Question =
  | { code: 'not_a_charter' | 'other_office' | 'draft_in_use' }
  /** The charter has this section, the document does not. */
  | { code: 'omission'; section: Section; count: number }
  /** Services of the charter that no row continues. */
  | { code: 'gone'; count: number }
  /** Several rows are to continue one service. */
  | { code: 'repeated'; slug: string; places: number[] }

export interface Reviewed {
  report: ImportReport
  decisions: Decisions
  /** The current version or, when it is merged into, the draft. */
  base: CharterDraftInput | null
  /** Somebody works on a draft. */
  hasDraft: boolean
  /** Of the document, when it is none of the office's. */
  otherHost: string | null
}

/** What is still to be answered; none when a draft can be made. */
export function listQuestions(reviewed: Reviewed): Question[] {
  const { decisions, base, hasDraft, otherHost } = reviewed
  const questions: Question[] = []
  if (!isCharter(reviewed)) questions.push({ code: 'not_a_charter' })
  if (otherHost && !decisions.ours) questions.push({ code: 'other_office' })
  if (hasDraft && !decisions.onto) questions.push({ code: 'draft_in_use' })
  if (base && decisions.onto !== 'merge') questions.push(...listOmitted(reviewed, base))
  return [...questions, ...listRepeated(reviewed)]
}

/** Services of the charter that no row of the document continues. */
export function listGone({
  report,
  decisions,
  base,
}: Pick<Reviewed, 'report' | 'decisions' | 'base'>) {
  const matches = matchAll(report, decisions, base)
  const continued = new Set(matches.flatMap(({ slug }) => slug ?? []))
  return (base?.services ?? []).filter(({ slug }) => slug && !continued.has(slug))
}

/** What each row that was taken continues, by its place in the report as read. */
export function matchAll(
  report: ImportReport,
  decisions: Decisions,
  base: CharterDraftInput | null,
) {
  const { report: decided, places } = decideReading(report, decisions)
  const rows = decided.services.map(({ name }, at) => ({
    name,
    service: decisions.rows[places[at] ?? -1]?.service,
  }))
  return matchServices(rows, base?.services ?? []).map((match, at) => ({
    ...match,
    place: places[at] ?? -1,
  }))
}

/** How many entries each section of the charter has. */
function countEntries(base: CharterDraftInput): Partial<Record<Section, number>> {
  return {
    vision: base.visionBn || base.visionEn ? 1 : 0,
    mission: base.missionBn || base.missionEn ? 1 : 0,
    objectives: base.objectives?.length ?? 0,
    functions: base.functions?.length ?? 0,
    expectations: base.expectations?.length ?? 0,
    grievance: base.escalationLevels?.length ?? 0,
  }
}

/** Whether the document says anything in a section. */
export function isSaid(report: ImportReport, section: Section): boolean {
  if (section === 'officers') return report.services.some(({ officer }) => officer)
  const said = report[section]
  return said !== undefined && said.length > 0
}

function isCharter({ report, decisions }: Reviewed): boolean {
  const { report: decided } = decideReading(report, decisions)
  const isStatement = [decided.vision, decided.mission].some(Boolean)
  const lists = decided.objectives.length + decided.functions.length
  return decided.services.length > 0 || isStatement || lists > 0
}

function listOmitted({ report, decisions }: Reviewed, base: CharterDraftInput): Question[] {
  const omitted = Object.entries(countEntries(base)).flatMap(([name, count]) => {
    const section = name as Section
    const isAsked = count > 0 && !isSaid(report, section) && !decisions.sections[section]
    return isAsked ? [{ code: 'omission' as const, section, count }] : []
  })
  const gone = listGone({ report, decisions, base }).filter(
    ({ slug = '' }) => decisions.gone[slug] === undefined,
  )
  return gone.length > 0 ? [...omitted, { code: 'gone', count: gone.length }] : omitted
}

function listRepeated({ report, decisions, base }: Reviewed): Question[] {
  const bySlug = new Map<string, number[]>()
  for (const { slug, place } of matchAll(report, decisions, base)) {
    if (slug) bySlug.set(slug, [...(bySlug.get(slug) ?? []), place])
  }
  return [...bySlug].flatMap(([slug, places]) =>
    places.length > 1 ? [{ code: 'repeated' as const, slug, places }] : [],
  )
}
