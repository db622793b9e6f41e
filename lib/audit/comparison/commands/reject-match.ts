import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { decideMatch, type MatchAnswer, type MatchInput } from '../decide-match'

/** Says that two services' names do not mean the same: they are not offered again. Else as `confirmMatch`. */
export async function rejectMatch(actor: Actor, pair: MatchInput): Promise<MatchAnswer> {
  return decideMatch(actor, pair, 'REJECTED')
}
