'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { readForm } from '@/lib/forms/read-form'
import { atFields, readLines } from '@/lib/forms/read-lines'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { createOffice } from '@/lib/offices/commands/create-office'
import { lineFields, readChoice, readDetails } from '@/lib/offices/forms/read-details'
import type { OfficeInput } from '@/lib/offices/schema'

/** Creates an office where the form says. */
export async function saveOffice(place: FormPlace, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const typed = readForm(form)
  const slug = String(typed.slug ?? '').trim()
  const result = await createOffice(actor, {
    ...readDetails(typed),
    slug,
    departmentSlug: String(typed.departmentSlug),
    level: typed.level as OfficeInput['level'],
    areaId: readChoice(typed.areaId),
    parentSlug: readChoice(typed.parentSlug),
    hosts: readLines(typed.hosts),
  })
  if (!result.ok) return returnHeld(place, form, atFields(result, lineFields))
  redirect(localPath(place.locale, adminPaths.office(slug), { done: 'office_created' }))
}
