import 'server-only'
import type { Actor } from '@/lib/access/actor'

export async function startDraft(
  actor: Actor,
  input: { officeSlug: string; from?: 'current' | 'empty' },
): Promise<{ ok: true; versionId: string; revision: number; created: boolean }> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
