import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'

export async function endPosting(
  actor: Actor,
  input: { postingId: string; to: string },
): Promise<{ ok: true } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
