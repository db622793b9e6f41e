'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { invalidAt } from '@/lib/charters/issue'
import { attachForm } from '@/lib/form-files/commands/attach-form'
import { removeForm } from '@/lib/form-files/commands/remove-form'
import { isChosenFile } from '@/lib/forms/chosen-file'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { localPath } from '@/lib/i18n/paths'

type Input = Parameters<typeof removeForm>[1]
type Service = Pick<Input, 'officeSlug' | 'serviceSlug'>

export async function attach(place: FormPlace, service: Service, form: FormData) {
  const actor = await requireActor(place, form)
  const { file, ...input } = readForm(form)
  if (!isChosenFile(file)) {
    return returnHeld(place, form, invalidAt(['file'], 'form_file_missing'))
  }
  const sent = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  const result = await attachForm(actor, { ...input, ...service } as Input, sent)
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'form_attached' }))
}

export async function remove(place: FormPlace, service: Service, form: FormData) {
  const actor = await requireActor(place, form)
  const result = await removeForm(actor, { ...readForm(form), ...service } as Input)
  if (!result.ok) return returnHeld(place, form, result)
  redirect(localPath(place.locale, place.path, { done: 'form_removed' }))
}
