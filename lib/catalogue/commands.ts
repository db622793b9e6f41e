import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'
import type { StandardServiceInput } from './schema'

export async function createStandardService(
  actor: Actor,
  input: StandardServiceInput,
): Promise<{ ok: true } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
