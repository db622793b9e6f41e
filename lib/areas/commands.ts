import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'
import type { AreaInput } from './schema'

export async function saveAreas(
  actor: Actor,
  input: AreaInput[],
): Promise<{ ok: true; saved: number } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
