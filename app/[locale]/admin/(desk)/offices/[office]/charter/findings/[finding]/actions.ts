'use server'
import { requireActor } from '@/lib/auth/require-actor'
import { applyFix as apply } from '@/lib/charters/commands/editing/apply-fix'
import { reopenFinding as reopen } from '@/lib/charters/commands/editing/reopen-finding'
import { waiveFinding as waive } from '@/lib/charters/commands/editing/waive-finding'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { redirectDone } from '../../finish-edit'

interface Of {
  officeSlug: string
  findingId: string
}

export async function applyFix(place: FormPlace, of: Of, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const revision = Number(readForm(form).revision)
  const answer = await apply(actor, { ...of, revision })
  if (!answer.ok) return returnHeld(place, form, answer)
  const path = adminPaths.charter(of.officeSlug)
  redirectDone({ locale: place.locale, path }, 'fix_applied', answer.eventId)
}

export async function waiveFinding(place: FormPlace, of: Of, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const { reason } = readForm(form)
  const answer = await waive(actor, { ...of, reason: typeof reason === 'string' ? reason : '' })
  if (!answer.ok) return returnHeld(place, form, answer)
  redirectDone(place, 'finding_waived', null)
}

export async function reopenFinding(place: FormPlace, of: Of, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const answer = await reopen(actor, of)
  if (!answer.ok) return returnHeld(place, form, answer)
  redirectDone(place, 'finding_reopened', null)
}
