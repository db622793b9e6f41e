import { getTranslations } from 'next-intl/server'
import { officeCrumbs } from '@/components/office-form/office-crumbs'
import type { Crumb } from '@/components/ui/breadcrumb'
import { adminPaths } from '@/lib/i18n/admin-paths'
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import { localPath } from '@/lib/i18n/paths'

/** The way to a page of a charter: by its office and its overview. */
export async function charterCrumbs(
  office: { slug: string; name: Bilingual },
  locale: Locale,
): Promise<Crumb[]> {
  const t = await getTranslations('Editor')
  const href = localPath(locale, adminPaths.charter(office.slug))
  return [...officeCrumbs(office, locale), { href, text: t('charter') }]
}
