import { adminPaths } from '@/lib/i18n/admin-paths'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import { localPath } from '@/lib/i18n/paths'

/** The way to the office a page is about. */
export function officeCrumb({ slug, name }: { slug: string; name: Bilingual }, locale: Locale) {
  return { text: plainText(name, locale), href: localPath(locale, adminPaths.office(slug)) }
}
