import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'
import type { OfficeInput } from '../schema'

export async function createOffice(
  actor: Actor,
  input: OfficeInput,
): Promise<{ ok: true; officeId: string } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
