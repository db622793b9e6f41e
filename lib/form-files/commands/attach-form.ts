import 'server-only'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import type { DraftRefusal } from '@/lib/charters/drafts/change-draft'
import { invalid, invalidAt } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { changeDocument, documentPlaceSchema } from '../change-document'
import { safeFileName } from '../file-name'
import { mediaTypes } from '../form-file'
import { judgeFormFile } from '../judge-form-file'

/** The file as it was sent: its name is a wish, its type is judged by its content. */
export interface SentFile {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * Keeps a PDF or Word file of at most 5 MB with the office and offers it in a document of the draft. For
 * administrators and programmers of the office. Refuses with `stale_revision`, and with `invalid` (the codes of
 * `judgeFormFile`, `document_unknown`); throws when forbidden or not found.
 */
export async function attachForm(
  actor: Actor,
  input: z.input<typeof documentPlaceSchema>,
  file: SentFile,
): Promise<{ ok: true; revision: number; formFileId: string } | DraftRefusal> {
  const parsed = documentPlaceSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, ...place } = parsed.data
  const judged = await judgeFormFile(file.bytes)
  if (!judged.ok) return invalidAt(['file'], judged.code)
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:edit', officeSlug)
    const { id } = await tx.formFile.create({
      data: {
        officeId: office.id,
        fileName: safeFileName(file.name, judged.kind),
        mediaType: mediaTypes[judged.kind],
        size: file.bytes.length,
        sha256: createHash('sha256').update(file.bytes).digest('hex'),
        bytes: file.bytes,
        createdBy: actor.name,
      },
      select: { id: true },
    })
    const changed = await changeDocument(tx, actor, office, place, id, 'form-file:attach')
    return changed.ok ? { ok: true, revision: changed.revision, formFileId: id } : changed
  })
}
