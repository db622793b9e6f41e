// What only a document shows of itself stays found in the charter read from it, until its words are gone.
import { normalise } from '@/lib/bangla/normalise'
import type { CharterReading } from '@/lib/charters/reading'
import { findViolations } from '../run-rules'
import { type FoundFinding, type NamedFinding, type StoredFinding } from './finding'
import { identityOf } from './identity'

/**
 * The findings of a document that its words alone do not show: they come of its rows, cells and repairs. Judged
 * by its words alone, the same reading does not have them.
 * @example onlyOfDocument(report, report.findings).map(({ rule }) => rule) // ['R02', 'S03']
 */
export function onlyOfDocument<Found extends NamedFinding>(
  reading: CharterReading,
  findings: readonly Found[],
): Found[] {
  const ofWords = new Set(findViolations(reading).map(nameOf))
  return findings.filter((finding) => !ofWords.has(nameOf(finding)))
}

/**
 * Those of a document that still count: of services that are left, at their places, and of words that were not
 * taken out since. Words that never stood in the charter (before a repair, above its title) cannot be taken out.
 */
export function keepOfDocument(
  stored: readonly StoredFinding[],
  serviceIds: readonly string[],
  words: { before: object; now: object } | null,
): FoundFinding[] {
  const kept = stored.filter(({ ofDocument, status }) => ofDocument && status !== 'FIXED')
  if (kept.length === 0) return []
  const [was, is] = words ? [textOf(words.before), textOf(words.now)] : ['', '']
  const isGone = ({ raw }: StoredFinding) =>
    raw !== null && was.includes(normalise(raw)) && !is.includes(normalise(raw))
  return kept.flatMap((finding) => {
    const moved = isGone(finding) ? null : moveTo(finding, serviceIds)
    return moved ? [moved] : []
  })
}

function nameOf({ rule, path, raw }: NamedFinding): string {
  return JSON.stringify([rule, path, raw ?? null])
}

/** Every text of a charter, one a line. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(textOf).join('')
}

function moveTo(stored: StoredFinding, serviceIds: readonly string[]): FoundFinding | null {
  const { rule, severity, raw, params, proposal, serviceId } = stored
  const at = serviceId === null ? -1 : serviceIds.indexOf(serviceId)
  if (serviceId !== null && at === -1) return null
  const move = (pointer: string) => pointer.replace(/^\/services\/\d+/, `/services/${at}`)
  const path = serviceId === null ? stored.path : move(stored.path)
  const about = stored.proposalPath
  return {
    ...{ rule, serviceId, severity, path, raw, params, proposal, ofDocument: true },
    identity: identityOf({ rule, path, serviceId }),
    proposalPath: about !== null && serviceId !== null ? move(about) : about,
  }
}
