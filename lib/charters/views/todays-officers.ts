// The current page shows who holds a post today, and says so when the version names someone else.
import { compactKey } from '@/lib/bangla/match-key'
import type { OfficerView } from '../published-charter'
import type { FrozenOfficer } from '../snapshot'

/** Today's officer beside the one of the version; a version that never named the post has nothing to differ from. */
export function withChange(today: FrozenOfficer, frozen: FrozenOfficer | undefined): OfficerView {
  return {
    ...today,
    changedSincePublication: frozen !== undefined && !isSamePerson(today, frozen),
  }
}

/** Two names in different languages, or a name and none, do not prove two persons. */
export function isSamePerson(one: FrozenOfficer, other: FrozenOfficer): boolean {
  if (one.vacant || other.vacant) return one.vacant === other.vacant
  const names = (['bn', 'en'] as const).filter((lang) => one.name?.[lang] && other.name?.[lang])
  return names.length === 0 || names.some((lang) => key(one, lang) === key(other, lang))
}

function key(officer: FrozenOfficer, lang: 'bn' | 'en'): string {
  return compactKey(officer.name?.[lang] ?? '')
}
