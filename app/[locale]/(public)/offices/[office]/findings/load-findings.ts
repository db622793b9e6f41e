import 'server-only'
import { notFound, permanentRedirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { findPublishedFindings } from '@/lib/audit/findings/published/find-published-findings'
import type { FindingFigure } from '@/lib/audit/findings/published/published-finding'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath, paths } from '@/lib/i18n/paths'
import { findOfficeBySlug } from '@/lib/offices/queries/find-office'

/** The findings of an office; a former address redirects for ever. */
export const loadFindings = cache(
  async (segment: string, figure: FindingFigure | undefined, after: string | undefined) => {
    const slug = decodeSegment(segment)
    const found = await findPublishedFindings(slug, {
      ...(figure && { figure }),
      ...(after && { after }),
    })
    if (found) return found
    const office = await findOfficeBySlug(slug)
    if (office?.kind !== 'moved') notFound()
    return permanentRedirect(localPath(await getLocale(), paths.officeFindings(office.redirectTo)))
  },
)
