import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'
import type { PostingInput } from '../schema'

export async function startPosting(
  actor: Actor,
  input: PostingInput,
): Promise<{ ok: true; postingId: string } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
