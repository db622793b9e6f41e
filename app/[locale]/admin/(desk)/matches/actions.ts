'use server'
import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { confirmMatch } from '@/lib/audit/comparison/commands/confirm-match'
import { rejectMatch } from '@/lib/audit/comparison/commands/reject-match'
import type { ServiceRef } from '@/lib/audit/comparison/service-ref'
import type { FormPlace } from '@/lib/forms/form-place'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

interface Pair {
  one: ServiceRef
  other: ServiceRef
}

/** The button that sent the form says whether the two names mean the same. */
export async function saveMatch(place: FormPlace, pair: Pair, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const isSame = form.get('decision') === 'same'
  const result = await (isSame ? confirmMatch(actor, pair) : rejectMatch(actor, pair))
  if (!result.ok) return returnHeld(place, form, result)
  redirect(
    localPath(place.locale, adminPaths.matches, {
      done: isSame ? 'match_confirmed' : 'match_rejected',
    }),
  )
}
