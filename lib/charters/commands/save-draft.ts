import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'
import type { CharterDraftInput } from '../schema'

export async function saveDraft(
  actor: Actor,
  input: { officeSlug: string; revision: number; content: CharterDraftInput },
): Promise<{ ok: true; revision: number; serviceSlugs: string[] } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
