import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import type { FormFileView } from '@/lib/charters/published-charter'
import { db } from '@/lib/db/client'

/** The form files of an office that these documents name, by id; none of an office outside the scope. */
export async function listFormFiles(
  actor: Actor,
  officeSlug: string,
  documents: readonly { formFileId?: string | null }[],
): Promise<Record<string, FormFileView>> {
  const files = await db.formFile.findMany({
    where: {
      id: { in: documents.flatMap(({ formFileId }) => formFileId ?? []) },
      office: { slug: officeSlug, AND: [officeScope(actor, 'charter:read')] },
    },
    select: { id: true, fileName: true, mediaType: true, size: true },
  })
  return Object.fromEntries(files.map((file) => [file.id, file]))
}
