import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'
import type { DepartmentInput } from '../schema'

export async function createDepartment(
  actor: Actor,
  input: DepartmentInput,
): Promise<{ ok: true } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
