'use server'

import { redirect } from 'next/navigation'
import type { PersonActor } from '@/lib/access/actor'
import { requireActor } from '@/lib/auth/require-actor'
import { approvePublication } from '@/lib/charters/commands/publication/approve-publication'
import { cancelPublication } from '@/lib/charters/commands/publication/cancel-publication'
import { rejectPublication } from '@/lib/charters/commands/publication/reject-publication'
import { requestPublication } from '@/lib/charters/commands/publication/request-publication'
import { schedulePublication } from '@/lib/charters/commands/publication/schedule-publication'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import type { Refusal } from '@/lib/charters/issue'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'
import { wordRefusal } from './word-refusal'

/** Publishes now or at a time, or asks another person to. */
export async function wish(place: FormPlace, officeSlug: string, ask: boolean, form: FormData) {
  const actor = await requireActor(place, form)
  const typed = readForm(form)
  const isTimed = typed.when === 'later'
  const what = {
    officeSlug,
    revision: Number(typed.revision),
    ours: typed.ours === 'on',
    reason: typeof typed.reason === 'string' ? typed.reason : undefined,
  }
  const when = {
    publishOn: String(typed.publishOn ?? ''),
    publishAt: String(typed.publishAt ?? ''),
  }
  if (ask) {
    const asked = await requestPublication(actor, { ...what, ...(isTimed && when) })
    return finish(place, form, asked, 'publication_requested')
  }
  if (isTimed) {
    const scheduled = await schedulePublication(actor, { ...what, ...when })
    return finish(place, form, scheduled, 'publication_scheduled')
  }
  return finish(place, form, await publishCharter(actor, what), 'published')
}

export async function approve(place: FormPlace, officeSlug: string, form: FormData) {
  const actor = await requireActor(place, form)
  const approved = await approvePublication(actor, { officeSlug, ...requestOf(form) })
  const done = approved.ok && approved.publishAt ? 'publication_scheduled' : 'published'
  return finish(place, form, approved, done)
}

export async function reject(place: FormPlace, officeSlug: string, form: FormData) {
  const actor = await requireActor(place, form)
  const note = String(form.get('note') ?? '')
  const rejected = await rejectPublication(actor, { officeSlug, note, ...requestOf(form) })
  return finish(place, form, rejected, 'publication_rejected')
}

export async function cancel(place: FormPlace, officeSlug: string, form: FormData) {
  const actor: PersonActor = await requireActor(place, form)
  const cancelled = await cancelPublication(actor, { officeSlug, ...requestOf(form) })
  return finish(place, form, cancelled, 'publication_cancelled')
}

function requestOf(form: FormData) {
  return { requestId: String(form.get('requestId') ?? '') }
}

async function finish(
  place: FormPlace,
  form: FormData,
  result: { ok: true } | Refusal,
  done: string,
): Promise<never> {
  if (!result.ok) return returnHeld(place, form, wordRefusal(result))
  redirect(`${localPath(place.locale, place.path, { done })}#done`)
}
