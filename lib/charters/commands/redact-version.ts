import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'

export async function redactVersion(
  actor: Actor,
  input: { officeSlug: string; number: number; path: string; reason: string },
): Promise<{ ok: true } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
