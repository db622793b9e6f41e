// A form belongs to a page: where it is shown again, and in which language.
import type { Locale } from '@/lib/i18n/locale'

export interface FormPlace {
  locale: Locale
  /** Without the language: "/admin/offices/doict.narail/settings". */
  path: string
  /** What its page needs to show the same form again, besides what was typed. */
  query?: Record<string, string>
}
