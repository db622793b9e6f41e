import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { findPresentSlug } from '@/lib/offices/queries/find-present-slug'

/** Mails name an office by the address it had: a former one leads to its page of today. */
export default async function OfficeLayout({
  params,
  children,
}: LayoutProps<'/[locale]/admin/offices/[office]'>) {
  const present = await findPresentSlug(decodeSegment((await params).office))
  if (present) redirect(localPath(await getLocale(), adminPaths.office(present)))
  return children
}
