import type { FormPlace } from '@/lib/forms/form-place'
import { localPath } from '@/lib/i18n/paths'

/** Holds the address just made for as long as one needs to copy it. */
export function newLinkCookie({ locale, path }: FormPlace) {
  return {
    name: 'protishruti_new_link',
    httpOnly: true,
    sameSite: 'lax',
    path: localPath(locale, path),
    maxAge: 120,
  } as const
}
