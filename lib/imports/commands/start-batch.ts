import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { readApart } from '../reading/read-apart'
import { isImporter } from '../review/own-batch'
import { readRunData } from '../review/run-data'

const maxFiles = 200

/**
 * Reads many documents, a charter of one office each, into a batch of the actor's own; a file that cannot be
 * read stands in it with the reason. Whose charter each is, a person says afterwards. For whoever may import
 * for some office. Refuses with `files_missing` and `too_many_files`, and with `no_office_to_import`.
 */
export async function startBatch(
  actor: Actor,
  { files }: { files: { name: string; bytes: Uint8Array }[] },
): Promise<{ ok: true; batchId: string } | Refusal> {
  if (!isImporter(actor)) return { ok: false, code: 'no_office_to_import' }
  if (files.length === 0) return invalidAt(['files'], 'files_missing')
  if (files.length > maxFiles) return invalidAt(['files'], 'too_many_files')
  const { id: batchId } = await inTransaction(async (tx) => {
    const data = { createdBy: actor.name, createdById: actor.id }
    const batch = await tx.importBatch.create({ data, select: { id: true } })
    await recordEvent(tx, actor, {
      action: 'charter:start-batch',
      recordType: 'import-batch',
      recordId: batch.id,
      after: { files: files.map(({ name }) => name) },
    })
    return batch
  })
  for (const file of files) await addFile(actor, batchId, file)
  return { ok: true, batchId }
}

async function addFile(
  actor: Actor,
  batchId: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
) {
  const read = await readApart({ bytes, fileName: name })
  const file = {
    ...{ batchId, fileName: name, createdBy: actor.name, createdById: actor.id },
    fileHash: createHash('sha256').update(bytes).digest('hex'),
  }
  const data = read.ok
    ? { ...readRunData(read), source: Uint8Array.from(bytes) }
    : { state: 'REFUSED' as const, format: '', report: {}, refusal: `file_${read.code}` }
  await inTransaction((tx) => tx.importRun.create({ data: { ...file, ...data } }))
}
