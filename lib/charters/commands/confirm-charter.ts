import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'

export async function confirmCharter(
  actor: Actor,
  input: { officeSlug: string; serviceSlug?: string; postId: string; on: string },
): Promise<{ ok: true } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
