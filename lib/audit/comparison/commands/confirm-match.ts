import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { decideMatch, type MatchAnswer, type MatchInput } from '../decide-match'

/**
 * Says that two services' names mean the same: from now on every comparison matches them. For whoever holds a role
 * for one of the two offices. Refuses with `invalid` or `same_name`; throws when not found or forbidden.
 */
export async function confirmMatch(actor: Actor, pair: MatchInput): Promise<MatchAnswer> {
  return decideMatch(actor, pair, 'CONFIRMED')
}
