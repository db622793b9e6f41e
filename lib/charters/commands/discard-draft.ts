import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'

export async function discardDraft(
  actor: Actor,
  input: { officeSlug: string; revision: number },
): Promise<{ ok: true } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
