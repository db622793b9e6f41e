import { cache } from 'react'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { getImportReview } from '@/lib/imports/queries/get-import-review'

export interface ReviewParams {
  params: Promise<{ office: string; run: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The review a page is about; once a request, for its title too. */
export async function openReview(params: ReviewParams['params']) {
  const { office, run } = await params
  return load(decodeSegment(office), decodeSegment(run))
}

const load = cache(async (officeSlug: string, runId: string) => {
  const actor = await getActor(adminPaths.importRun(officeSlug, runId))
  return orNotFound(getImportReview(actor, officeSlug, runId))
})
