import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import { previewTransfer } from '@/lib/posts/queries/preview-transfer'
import { findPostOptions, searchPosts } from '@/lib/posts/queries/search-posts'
import { readTransfer } from '@/lib/posts/forms/read-transfer'
import type { TransferPreview } from '@/lib/posts/transfer/transfer-preview'

/** What the held transfer would do; null when it can no longer be made, and must be looked at again. */
export async function loadCheck(
  actor: Actor,
  postId: string,
  form: FormView,
): Promise<TransferPreview | null> {
  const typed = Object.fromEntries(
    Object.keys(form.values).map((name) => [name, valueOf(form, name)]),
  )
  const preview = await previewTransfer(actor, readTransfer(postId, typed))
  return preview.ok ? preview : null
}

/** The posts to choose from: own ones, those above, those searched for, and those chosen before. */
export async function loadOptions(actor: Actor, officeSlug: string, form: FormView) {
  const q = valueOf(form, 'postSearch')
  const chosen = [valueOf(form, 'leavesTo'), valueOf(form, 'comesFrom')].filter(Boolean)
  const [near, found, before] = await Promise.all([
    searchPosts(actor, { officeSlug }),
    q === '' ? [] : searchPosts(actor, { officeSlug, q }),
    findPostOptions(actor, { officeSlug, postIds: chosen }),
  ])
  const byId = new Map([...near, ...found, ...before].map((option) => [option.postId, option]))
  return { options: [...byId.values()], ...(q !== '' && { found: found.length }) }
}
