'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/require-actor'
import { changeRows } from '@/lib/forms/change-rows'
import type { FormPlace } from '@/lib/forms/form-place'
import { holdForm } from '@/lib/forms/held-form'
import { readForm } from '@/lib/forms/read-form'
import { returnHeld } from '@/lib/forms/return-held'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { saveHolidays } from '@/lib/redress/commands'
import { readHolidayLines } from '@/lib/redress/holiday-lines'
import { atRows, readHolidayForm, readYear } from '@/lib/redress/read-redress-forms'
import type { HolidayYearInput } from '@/lib/redress/schema'

/** Saves the rows of a year; a button of a row only shows the form again with the row there or gone. */
export async function saveYear(place: FormPlace, year: number, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const changed = changeRows(form)
  if (changed) {
    const held = await holdForm(place, changed.form, { ok: false, code: 'rows' })
    redirect(`${localPath(place.locale, place.path, { held })}#${changed.focus}`)
  }
  const { input, rows } = readHolidayForm(year, readForm(form))
  const result = await saveHolidays(actor, input)
  if (!result.ok) return returnHeld(place, form, atRows(result, 'holidays', rows))
  redirect(localPath(place.locale, place.path, { done: 'holidays_saved' }))
}

/** Saves a whole year pasted as text; what was known of it is replaced. */
export async function pasteYear(place: FormPlace, form: FormData): Promise<void> {
  const actor = await requireActor(place, form)
  const { year, source, text } = readForm(form)
  const { days, lines } = readHolidayLines(String(text ?? ''))
  const input = { year: readYear(year), source: String(source ?? ''), holidays: days }
  // what was typed is judged by the schema
  const result =
    days.length === 0
      ? { ok: false as const, code: 'invalid', issues: [{ code: 'lines_missing', path: '/text' }] }
      : await saveHolidays(actor, input as HolidayYearInput)
  if (!result.ok) return returnHeld(place, form, atRows(result, 'lines', lines))
  redirect(localPath(place.locale, adminPaths.holidays(input.year), { done: 'holidays_saved' }))
}
