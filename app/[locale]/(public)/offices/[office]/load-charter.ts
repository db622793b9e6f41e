import 'server-only'
import { notFound, permanentRedirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { findPublishedCharter } from '@/lib/charters/queries/find-published-charter'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath, paths } from '@/lib/i18n/paths'
import { findOfficeBySlug } from '@/lib/offices/queries/find-office'

/** The charter in force, or the office alone while it has published none. A former address redirects for ever. */
export const loadCharter = cache(async (segment: string, pageOf = paths.office) => {
  const slug = decodeSegment(segment)
  const charter = await findPublishedCharter(slug)
  if (charter) return { office: charter.office, charter }
  return { office: await loadOffice(slug, pageOf), charter: null }
})

/** An office at its present address; a former one redirects to the same page below the new one. */
export async function loadOffice(slug: string, pageOf = paths.office) {
  const found = await findOfficeBySlug(slug)
  if (!found) notFound()
  if (found.kind === 'moved')
    permanentRedirect(localPath(await getLocale(), pageOf(found.redirectTo)))
  return found.office
}
