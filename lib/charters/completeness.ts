// What a draft still lacks before it may be published. Findings of the audit never belong here.
import { type Issue, toPointer } from './issue'

export interface Completable {
  officeId?: string | null
  visionBn?: string | null
  visionEn?: string | null
  missionBn?: string | null
  missionEn?: string | null
  objectives: readonly unknown[]
  functions: readonly unknown[]
  services: readonly { nameBn?: string | null; nameEn?: string | null }[]
}

/**
 * Issues `office_missing`, `content_missing` (neither a service nor a statement) and `service_name_missing`;
 * none when the draft may be published.
 * @example findIncompleteness({ officeId, objectives: [], functions: [], services: [] }) // [{ code: 'content_missing', path: '' }]
 */
export function findIncompleteness(draft: Completable): Issue[] {
  const issues: Issue[] = []
  if (!draft.officeId) issues.push({ code: 'office_missing', path: '' })
  if (draft.services.length === 0 && !hasStatement(draft)) {
    issues.push({ code: 'content_missing', path: '' })
  }
  draft.services.forEach((service, index) => {
    if (service.nameBn || service.nameEn) return
    issues.push({ code: 'service_name_missing', path: toPointer(['services', index, 'nameBn']) })
  })
  return issues
}

/** A statement says what the office is for: vision, mission, objectives or functions. */
function hasStatement(draft: Completable): boolean {
  const { visionBn, visionEn, missionBn, missionEn, objectives, functions } = draft
  const said = visionBn ?? visionEn ?? missionBn ?? missionEn
  return Boolean(said) || objectives.length > 0 || functions.length > 0
}
