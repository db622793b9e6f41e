import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'
import type { OfficeDetailsInput } from '../schema'

export async function updateOffice(
  actor: Actor,
  input: OfficeDetailsInput,
): Promise<{ ok: true } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
