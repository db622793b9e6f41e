import 'server-only'
import { redirect } from 'next/navigation'
import type { Refusal } from '@/lib/charters/issue'
import type { FormPlace } from '@/lib/forms/form-place'
import { holdForm } from '@/lib/forms/held-form'
import { localPath } from '@/lib/i18n/paths'

/** Like `returnHeld`, for a page whose address is a secret: the form is held under a name that is none. */
export async function returnToLink(
  place: FormPlace,
  heldAs: string,
  form: FormData,
  refusal: Refusal,
): Promise<never> {
  const held = await holdForm({ ...place, path: heldAs }, form, refusal)
  redirect(`${localPath(place.locale, place.path, { held })}#errors`)
}
