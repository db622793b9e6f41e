import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import type { PostOption } from '@/lib/posts/views/post-option'
import { findPostOptions, searchPosts } from '@/lib/posts/queries/search-posts'

/** The posts to choose from: those near the office, those the form names already, those it searches for. */
export async function listPosts(
  actor: Actor,
  officeSlug: string,
  form: FormView,
  fields: readonly string[],
): Promise<{ posts: PostOption[]; found?: number }> {
  const near = await searchPosts(actor, { officeSlug })
  const postIds = fields.map((field) => valueOf(form, field)).filter(Boolean)
  const named = await findPostOptions(actor, { officeSlug, postIds })
  const q = valueOf(form, 'postSearch')
  const found = q ? await searchPosts(actor, { officeSlug, q }) : []
  const all = new Map([...near, ...named, ...found].map((post) => [post.postId, post]))
  return { posts: [...all.values()], ...(q && { found: found.length }) }
}
