import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { findStandardName } from '@/lib/audit/comparison/queries/list-choices'
import { decodeSegment } from '@/lib/i18n/decode-segment'

/** The standard service an address names. */
export const loadStandard = cache(async (segment: string) => {
  return (await findStandardName(decodeSegment(segment))) ?? notFound()
})
