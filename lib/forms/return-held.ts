import 'server-only'
import { redirect } from 'next/navigation'
import type { Refusal } from '@/lib/charters/issue'
import { localPath } from '@/lib/i18n/paths'
import type { FormPlace } from './form-place'
import { holdForm } from './held-form'

/**
 * Shows the form's page again, with all that was typed and why it was not saved. Never returns.
 * @example if (!result.ok) return returnHeld(place, form, result)
 */
export async function returnHeld(
  place: FormPlace,
  form: FormData,
  refusal: Refusal,
): Promise<never> {
  const held = await holdForm(place, form, refusal)
  redirect(`${localPath(place.locale, place.path, { ...place.query, held })}#errors`)
}
