'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { atFields } from '@/lib/forms/read-lines'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { transferOfficer } from '@/lib/posts/commands/transfer-officer'
import { previewTransfer } from '@/lib/posts/queries/preview-transfer'
import { readTransfer } from '@/lib/posts/forms/read-transfer'

const lineFields = ['phones', 'emails']

/** Searches for a post, shows what the transfer would do, goes back to change it, or makes it. */
export async function saveTransfer(
  place: FormPlace,
  officeSlug: string,
  postId: string,
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  const step = form.get('step')
  // Enter in a field presses the first button, which is the search: without words it means to go on
  if (form.get('rows') === 'search' && String(form.get('postSearch') ?? '').trim() !== '') {
    return returnHeld(place, form, { ok: false, code: 'post_search' })
  }
  if (step === 'change') return returnHeld(place, form, { ok: false, code: 'change' })
  const transfer = readTransfer(postId, readForm(form))
  if (step !== 'make') {
    const preview = await previewTransfer(actor, { ...transfer, stamp: undefined })
    return returnHeld(
      place,
      form,
      preview.ok ? { ok: false, code: 'check' } : atFields(preview, lineFields),
    )
  }
  const result = await transferOfficer(actor, transfer)
  if (!result.ok) return returnHeld(place, form, atFields(result, lineFields))
  redirect(localPath(place.locale, adminPaths.posts(officeSlug), { done: 'transfer_made' }))
}
