'use server'
import { requireActor } from '@/lib/auth/require-actor'
import { orderServices } from '@/lib/charters/commands/editing/order-services'
import { renumberServices } from '@/lib/charters/commands/editing/renumber-services'
import type { EditAnswer } from '@/lib/charters/editing/edit-draft'
import { readGuard } from '@/lib/charters/editing/forms/part-guard'
import { serviceCategories } from '@/lib/charters/reading'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { redirectDone } from '../../finish-edit'

export async function saveOrder(
  place: FormPlace,
  officeSlug: string,
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  const guard = readGuard(readForm(form))
  const order = readOrder(form)
  await finish(place, form, await orderServices(actor, { officeSlug, ...guard, order }))
}

export async function renumber(
  place: FormPlace,
  officeSlug: string,
  form: FormData,
): Promise<void> {
  const actor = await requireActor(place, form)
  const guard = readGuard(readForm(form))
  await finish(place, form, await renumberServices(actor, { officeSlug, ...guard }))
}

async function finish(place: FormPlace, form: FormData, answer: EditAnswer): Promise<void> {
  if (answer.ok) return redirectDone(place, 'saved', answer.eventId)
  const code = answer.code === 'conflict' ? 'order_changed' : answer.code
  return returnHeld(place, form, { ok: false, code })
}

/** The order as shown, with the move of the button that was pressed. */
function readOrder(form: FormData): string[] {
  const said = form.get('move')
  const [move, category, slug = ''] = typeof said === 'string' ? said.split(':') : []
  return serviceCategories.flatMap((each) => {
    const slugs = form.getAll(`order.${each}`).filter((value) => typeof value === 'string')
    const at = slugs.indexOf(slug)
    if (each !== category || at === -1) return slugs
    const to = Math.max(0, at + (move === 'up' ? -1 : 1))
    return slugs.toSpliced(at, 1).toSpliced(to, 0, slug)
  })
}
