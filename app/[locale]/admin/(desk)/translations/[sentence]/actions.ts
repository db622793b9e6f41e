'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { applyTranslation } from '@/lib/translations/commands/apply-translation'
import type { TranslationInput } from '@/lib/translations/schema'

export async function translate(place: FormPlace, form: FormData) {
  const actor = await requireActor(place, form)
  const result = await applyTranslation(actor, readForm(form) as unknown as TranslationInput)
  if (!result.ok) return returnHeld(place, form, result)
  const query = {
    done: result.open ? 'bulk_begun' : 'translation_applied',
    ...(result.left > 0 && { left: String(result.left) }),
  }
  redirect(localPath(place.locale, adminPaths.bulkEdit(result.id), query))
}
