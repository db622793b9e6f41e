import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { findReport } from '@/lib/audit/charter-report/queries/find-report'
import { parseQuarter } from '@/lib/audit/charter-report/quarter'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath, paths } from '@/lib/i18n/paths'
import { dayOf } from '@/lib/posts/day'

/** The facts an address asks for, once a request; of a quarter to come it leads to where one is chosen. */
export const loadReport = cache(
  async (quarter: string, kind: string, segment: string, area?: string) => {
    const slug = decodeSegment(segment)
    const asked = { quarter, kind, slug, ...(area && { area }) }
    const facts = await findReport(asked)
    if (facts) return facts
    const first = parseQuarter(quarter)?.first
    if (!first || first <= dayOf(new Date())) notFound()
    const scope =
      kind === 'departments' ? { department: slug, ...(area && { area }) } : { area: slug }
    redirect(localPath(await getLocale(), paths.charterReports, { go: '1', quarter, ...scope }))
  },
)
