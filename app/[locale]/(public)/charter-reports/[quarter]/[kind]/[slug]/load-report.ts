import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { findReport } from '@/lib/audit/charter-report/queries/find-report'
import { decodeSegment } from '@/lib/i18n/decode-segment'

/** The facts an address asks for, once a request. */
export const loadReport = cache(
  async (quarter: string, kind: string, slug: string, area?: string) =>
    (await findReport({ quarter, kind, slug: decodeSegment(slug), ...(area && { area }) })) ??
    notFound(),
)
