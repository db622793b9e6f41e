import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { getImportingOffice } from '@/lib/imports/queries/get-importing-office'

export interface ImportsParams {
  params: Promise<{ office: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The office whose imports a page is about, and who asks. */
export async function openOffice(params: ImportsParams['params']) {
  const slug = decodeSegment((await params).office)
  const actor = await getActor(adminPaths.imports(slug))
  return { actor, office: await orNotFound(getImportingOffice(actor, slug)) }
}
