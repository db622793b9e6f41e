import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'

export async function publishCharter(
  actor: Actor,
  input: { officeSlug: string; revision?: number; reason?: string },
): Promise<{ ok: true; number: number } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
