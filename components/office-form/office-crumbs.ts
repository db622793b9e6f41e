import type { Crumb } from '@/components/ui/breadcrumb'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import { localPath } from '@/lib/i18n/paths'

/** The way to a page of an office: by its own page. */
export function officeCrumbs(
  { slug, name }: { slug: string; name: Bilingual },
  locale: Locale,
): Crumb[] {
  return [{ href: localPath(locale, adminPaths.office(slug)), text: plainText(name, locale) }]
}
