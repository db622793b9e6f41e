import 'server-only'
import { notFound, permanentRedirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { findVersionList } from '@/lib/charters/queries/find-version-list'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath, paths } from '@/lib/i18n/paths'
import { findVersionsAddress } from '@/lib/offices/queries/find-office'

/** The versions of an office, of a merged one too; a former address redirects, never to another office's versions. */
export const loadVersions = cache(async (segment: string) => {
  const slug = decodeSegment(segment)
  const found = await findVersionList(slug)
  return found ?? redirectToVersions(slug, paths.versions)
})

/** Never returns: to the same page at the address the versions of this office have now, if it ever was one. */
export async function redirectToVersions(
  slug: string,
  pageOf: (slug: string) => string,
): Promise<never> {
  const now = await findVersionsAddress(slug)
  if (now === null || now === slug) notFound()
  permanentRedirect(localPath(await getLocale(), pageOf(now)))
}
