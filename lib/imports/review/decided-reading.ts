// The reading as a person decided it: rows left out, rows put right, sections that are not the document's.
import type { CharterReading, ServiceReading } from '@/lib/charters/reading'
import type { ImportReport } from '../schema'
import type { Decisions, Section } from './decisions'
import { withWords } from './describe/row-words'

export interface DecidedReading {
  report: ImportReport
  /** Of each service left, its place in the report as read. */
  places: number[]
}

/**
 * The report with what was decided in it. `inherited` and the paths of findings follow the rows; a row that a
 * person put into other words loses the findings about its old ones.
 */
export function decideReading(report: ImportReport, decisions: Decisions): DecidedReading {
  const places = report.services.flatMap((_, at) =>
    decisions.rows[at]?.take === 'drop' ? [] : [at],
  )
  const moved = new Map(places.map((place, at) => [place, at]))
  const services = places.map((place) => decideRow(report, decisions, place, moved))
  const taken = takenSections(report, decisions)
  const findings = report.findings.flatMap((finding) => {
    const path = movePath(finding.path, moved, decisions)
    const about = finding.proposalPath && movePath(finding.proposalPath, moved, decisions)
    return path === null ? [] : [{ ...finding, path, ...(about && { proposalPath: about }) }]
  })
  return { report: { ...report, ...taken, services, findings }, places }
}

/** The sections of which the document's own words count. */
export function isTaken(decisions: Decisions, section: Section): boolean {
  return decisions.sections[section] !== 'charter'
}

function decideRow(
  report: ImportReport,
  decisions: Decisions,
  place: number,
  moved: ReadonlyMap<number, number>,
): ServiceReading {
  const read = report.services[place] as ServiceReading
  const service = withWords(read, decisions.rows[place] ?? {})
  const inherited = Object.entries(service.inherited).flatMap(([field, from]) => {
    const at = moved.get(from)
    return at === undefined ? [] : [[field, at] as const]
  })
  const { officer: _, escalation: __, ...rest } = service
  const named = isTaken(decisions, 'officers') ? service : rest
  return { ...named, inherited: Object.fromEntries(inherited) }
}

function takenSections(
  { vision, mission, objectives, functions, expectations, grievance }: CharterReading,
  decisions: Decisions,
): Partial<CharterReading> {
  const taken = (section: Section) => isTaken(decisions, section)
  return {
    vision: taken('vision') ? vision : undefined,
    mission: taken('mission') ? mission : undefined,
    objectives: taken('objectives') ? objectives : [],
    functions: taken('functions') ? functions : [],
    expectations: taken('expectations') ? expectations : [],
    grievance: taken('grievance') ? grievance : [],
  }
}

const sectionOfPath: Record<string, Section> = {
  vision: 'vision',
  mission: 'mission',
  objectives: 'objectives',
  functions: 'functions',
  expectations: 'expectations',
  grievance: 'grievance',
}

function movePath(
  path: string,
  moved: ReadonlyMap<number, number>,
  decisions: Decisions,
): string | null {
  const [, head = '', place, ...rest] = path.split('/')
  const section = sectionOfPath[head]
  if (section && !isTaken(decisions, section)) return null
  if (head !== 'services' || place === undefined || place === '') return path
  const at = moved.get(Number(place))
  if (at === undefined || isReworded(decisions, place, rest[0])) return null
  return ['', head, at, ...rest].join('/')
}

/** The field the finding is about was put into other words. */
function isReworded({ rows }: Decisions, place: string, field: string | undefined): boolean {
  const fields: object = rows[place]?.fields ?? {}
  return field !== undefined && field in fields
}
