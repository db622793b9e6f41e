import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'
import type { PostInput } from '../schema'

export async function createPost(
  actor: Actor,
  input: PostInput,
): Promise<{ ok: true; postId: string } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
