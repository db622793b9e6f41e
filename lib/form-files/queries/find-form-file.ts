import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import { isUuid } from '@/lib/offices/page-cursor'
import { db } from '@/lib/db/client'

export interface StoredFormFile {
  id: string
  fileName: string
  mediaType: string
  sha256: string
  bytes: Uint8Array
}

const fileSelect = {
  id: true,
  fileName: true,
  mediaType: true,
  sha256: true,
  bytes: true,
} as const

/** A form file a published version names, where no redaction hides it; null for any other. */
export async function findPublishedFormFile(id: string): Promise<StoredFormFile | null> {
  if (!isUuid(id)) return null
  const named = await db.requiredDocument.findMany({
    where: { formFileId: id, serviceVersion: { version: { number: { not: null } } } },
    select: {
      position: true,
      serviceVersion: {
        select: {
          service: { select: { slug: true } },
          version: { select: { redactions: { select: { path: true } } } },
        },
      },
    },
  })
  const isShown = named.some(({ position, serviceVersion: { service, version } }) => {
    const place = `/services/${service.slug}/documents/${position}/formFile/`
    return !version.redactions.some(({ path }) => place.startsWith(`${path}/`))
  })
  return isShown ? db.formFile.findUnique({ where: { id }, select: fileSelect }) : null
}

/** A form file of an office whose drafts the actor may read, published or not; null for any other. */
export async function findFormFile(actor: Actor, id: string): Promise<StoredFormFile | null> {
  if (!isUuid(id)) return null
  return db.formFile.findFirst({
    where: { id, office: { AND: [officeScope(actor, 'charter:read')] } },
    select: fileSelect,
  })
}
