import type { FieldPlace } from '@/lib/charters/editing/finding-place'
import type { CharterDraft } from '@/lib/charters/schema'
import { toAsciiDigits, toBanglaDigits } from '@/lib/bangla/digits'
import { adminPaths } from '@/lib/i18n/admin-paths'
import type { Locale } from '@/lib/i18n/locale'

/** Where one is in the editor; `name` where that is no part of the charter: "new", "order". */
export type Place = Pick<FieldPlace, 'part' | 'service'> & { name?: string }

/** The page on which a part is edited, without the language. */
export function addressOf(slug: string, { services }: CharterDraft, place: FieldPlace): string {
  const { part, service } = place
  if (part === 'service') return adminPaths.draftService(slug, services[service ?? -1]?.slug ?? '')
  return part === 'charter' ? adminPaths.charter(slug) : adminPaths[part](slug)
}

export function pageOf({ part }: Place): string {
  return part === 'charter' ? 'overview' : part
}

/** A service's number in the digits of the reader's language, whichever it was typed in. */
export function serialOf({ serial }: { serial?: string }, locale: Locale): string | undefined {
  if (serial === undefined) return undefined
  return locale === 'bn' ? toBanglaDigits(serial) : toAsciiDigits(serial)
}

/** A service's name to a reader of this language, else in the other; '' when it has none. */
export function nameOf(
  { nameBn, nameEn }: { nameBn?: string; nameEn?: string },
  locale: Locale,
): string {
  return (locale === 'bn' ? (nameBn ?? nameEn) : (nameEn ?? nameBn)) ?? ''
}
