// A finding quotes the words it is about: where these were removed from the version, it quotes nothing.
import { fromPointer } from '@/lib/charters/redaction'

interface QuotingFinding {
  rule: string
  /** JSON Pointer into the reading. */
  path: string
  serviceSlug?: string | undefined
}

/** They quote words of another field than their own. */
const quotesElsewhere = new Set(['R03', 'O07', 'U05'])
/** field of a reading → part of a version */
const parts: Record<string, string> = { recipient: 'recipients', formSource: 'documents' }
const contacts = new Set(['officer', 'escalation', 'who'])

/**
 * Whether a finding of a version with these redactions must not be quoted; rather once too often.
 * @example isRedacted({ rule: 'T01', path: '/services/0/timeLimit', serviceSlug: 'a' }, ['/services/a']) // true
 */
export function isRedacted(finding: QuotingFinding, redactions: readonly string[]): boolean {
  if (redactions.length === 0) return false
  if (finding.path === '' || quotesElsewhere.has(finding.rule)) return true
  const own = placeOf(finding)
  const isContact = own.some((part) => contacts.has(part))
  return redactions.map(fromPointer).some((hidden) => {
    if (hidden[0] === 'officers') return isContact
    const shorter = Math.min(hidden.length, own.length)
    return hidden.slice(0, shorter).every((part, at) => part === own[at])
  })
}

function placeOf({ path, serviceSlug = '' }: QuotingFinding): string[] {
  const [root = '', row = '', field = '', ...rest] = fromPointer(path)
  if (root === 'grievance') return ['escalationLevels', row, field, ...rest].filter(Boolean)
  if (root !== 'services') return fromPointer(path)
  return ['services', serviceSlug, parts[field] ?? field, ...rest].filter(Boolean)
}
