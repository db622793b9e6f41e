import { getTranslations } from 'next-intl/server'
import { officeCrumbs } from '@/components/office-form/office-crumbs'
import type { Crumb } from '@/components/ui/breadcrumb'
import { adminPaths } from '@/lib/i18n/admin-paths'
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import { localPath } from '@/lib/i18n/paths'

/** The way to a page of a post: by its office and the list of posts. */
export async function postCrumbs(
  office: { slug: string; name: Bilingual },
  locale: Locale,
): Promise<Crumb[]> {
  const t = await getTranslations('PostDesk')
  const href = localPath(locale, adminPaths.posts(office.slug))
  return [...officeCrumbs(office, locale), { href, text: t('title') }]
}
