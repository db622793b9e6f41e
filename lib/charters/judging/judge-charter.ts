// A charter, judged by its own words and what is known of its office: what is found, at its lasting services.
import { type FoundFinding, toFound } from '@/lib/audit/findings/finding'
import type { Rule } from '@/lib/audit/rule'
import { findViolations } from '@/lib/audit/run-rules'
import type { CharterDraft, PostReference } from '../schema'
import type { FrozenOfficer } from '../snapshot'
import { contextOf, type OfficeFacts } from './context-of'
import { toReading } from './to-reading'

export interface JudgedCharter {
  /** Its translations told whole. */
  content: CharterDraft
  /** Lasting identities, in the order of its services. */
  serviceIds: readonly string[]
  officerOf: (post: PostReference) => FrozenOfficer | undefined
}

/** The same charter and facts give the same findings, in the order of the register of rules. */
export function judgeCharter(
  { content, serviceIds, officerOf }: JudgedCharter,
  facts: OfficeFacts,
  among?: readonly Rule[],
): FoundFinding[] {
  const found = findViolations(toReading(content, officerOf), contextOf(content, facts), among)
  return found.map((each) => toFound(each, serviceIds))
}
