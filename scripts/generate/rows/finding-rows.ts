// The findings of a generated office as rows: those its versions left behind, those open today, and what became of
// them.
import { identityOf } from '@/lib/audit/findings/identity'
import { methodVersion } from '@/lib/audit/method'
import type { FindingHistory, PastEvent, PastFinding } from '../charters/finding-history'
import { type JudgedFinding, standIn } from '../charters/judge-charter'
import type { OfficePlan } from '../plan/plan-office'
import { holderOn } from '../plan/plan-postings'
import type { IdOf } from '../seed/ids'
import { morningOf, nightOf } from '../seed/days'
import type { Lines } from '../write/tables'
import { addLine } from './lines'
import type { OfficeIds } from './office-ids'
import { contactOf } from './post-rows'

/** One in so many warnings and infos is waived. */
const waived = 60
const waiverReason = 'বিষয়টি যাচাই করা হয়েছে; সনদ এভাবেই সঠিক।'

interface Office {
  idOf: IdOf
  plan: OfficePlan
  ids: OfficeIds
  /** The day on which the country is as generated. */
  day: string
}

export function addFindings(lines: Lines, office: Office, history: FindingHistory): void {
  const { idOf, plan } = office
  for (const [nth, past] of history.findings.entries()) {
    const isWaived =
      past.fixedIn === undefined &&
      past.finding.severity !== 'ERROR' &&
      (plan.place * 7 + nth * 13) % waived === 0
    addFinding(lines, office, past, { id: idOf('finding', plan.place, nth), isWaived })
  }
  for (const [nth, event] of history.events.entries()) {
    addEvent(lines, office, event, idOf('event', plan.place, nth))
  }
}

/** What only this office and this day tell: nothing confirmed for long, or nothing published. */
export function addOwnFindings(
  lines: Lines,
  { idOf, plan, ids, day }: Office,
  findings: readonly JudgedFinding[],
): void {
  const version = plan.versions.at(-1)
  const at = nightOf(day)
  for (const [nth, finding] of findings.entries()) {
    const row = {
      id: idOf('finding', plan.place, 100_000 + nth),
      versionId: version ? ids.versionOf(version.number) : null,
      ...{ status: 'OPEN', foundAt: at, createdAt: at },
    }
    addLine(lines, 'Finding', { ...row, ...about(finding, plan, ids, day) }, finding.shared)
  }
}

function addFinding(
  lines: Lines,
  { plan, ids, day }: Office,
  { finding, version, foundIn, reopenedIn, fixedIn }: PastFinding,
  { id, isWaived }: { id: string; isWaived: boolean },
) {
  const settledAt = fixedIn ? dateOf(plan, fixedIn) : isWaived ? nightOf(day) : null
  const row = {
    ...{ id, versionId: ids.versionOf(version), ...about(finding, plan, ids, day) },
    status: fixedIn ? 'FIXED' : isWaived ? 'WAIVED' : 'OPEN',
    waiverReason: isWaived ? waiverReason : null,
    foundAt: dateOf(plan, foundIn),
    reopenedAt: reopenedIn ? dateOf(plan, reopenedIn) : null,
    createdAt: dateOf(plan, version),
    settledAt,
  }
  addLine(lines, 'Finding', row, finding.shared)
  if (!isWaived) return
  const said = { reason: waiverReason, by: 'Generator', at: settledAt }
  addLine(lines, 'FindingEvent', {
    ...{ id: id.replace(/.$/, 'f'), ...told(finding, plan, ids, day) },
    ...{ change: 'WAIVED', versionNumber: version, methodVersion, ...said },
  })
}

function addEvent(
  lines: Lines,
  { plan, ids, day }: Office,
  { finding, change, version }: PastEvent,
  id: string,
) {
  const at = dateOf(plan, version)
  addLine(lines, 'FindingEvent', {
    ...{ id, ...told(finding, plan, ids, day) },
    ...{ change, versionNumber: version, methodVersion, at },
  })
}

function told(finding: JudgedFinding, plan: OfficePlan, ids: OfficeIds, day: string) {
  const { rule, severity } = finding
  return { ...about(finding, plan, ids, day), rule, severity }
}

function about(finding: JudgedFinding, plan: OfficePlan, ids: OfficeIds, day: string) {
  const { rule, path, service } = finding
  const serviceId = service === null ? null : ids.serviceOf(service)
  const identity = identityOf({ rule, path, serviceId })
  return { officeId: ids.office, serviceId, identity, raw: rawOf(finding, plan, day) }
}

function rawOf({ raw, ofContact }: JudgedFinding, plan: OfficePlan, day: string): string | null {
  if (!ofContact || raw === null) return raw
  return [
    ...plan.postings.entries(),
    [plan.postings.length, plan.parent?.postings[0] ?? []] as const,
  ].reduce((text, [place, postings]) => {
    const holder = holderOn(postings, day)
    if (!holder) return text
    const isAbove = place === plan.postings.length
    const own = contactOf(isAbove && plan.parent ? plan.parent : plan, isAbove ? 0 : place, holder)
    const stand = standIn(place)
    return text
      .replace(stand.name, own.nameBn)
      .replace(stand.phone, own.phones[0] ?? '')
      .replace(stand.email, own.emails[0] ?? '')
  }, raw)
}

function dateOf({ versions }: OfficePlan, number: number): string {
  return morningOf(versions[number - 1]?.publishedOn ?? '1970-01-01')
}
