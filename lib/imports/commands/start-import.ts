import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import type { Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { readApart } from '../reading/read-apart'
import { refuseFile } from '../reading/refuse-file'
import { readRunData } from '../review/run-data'

export interface NewImport {
  officeSlug: string
  fileName: string
  bytes: Uint8Array
}

/**
 * Reads a document for an office and opens its review: nothing of the charter changes by it. The file is kept
 * until the review ends. For administrators and programmers of the office. Refuses with `file_…` when it
 * cannot be read, saying why; throws when forbidden or not found.
 * @example await startImport(actor, { officeSlug, fileName: 'charter.docx', bytes }) // { ok: true, runId }
 */
export async function startImport(
  actor: Actor,
  { officeSlug, fileName, bytes }: NewImport,
): Promise<{ ok: true; runId: string } | Refusal> {
  await inTransaction((tx) => getAuthorisedOffice(tx, actor, 'charter:import', officeSlug))
  const read = await readApart({ bytes, fileName })
  if (!read.ok) return refuseFile(read)
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:import', officeSlug)
    const fileHash = createHash('sha256').update(bytes).digest('hex')
    const { id: runId } = await tx.importRun.create({
      data: {
        ...readRunData(read),
        ...{ officeId: office.id, fileName, fileHash },
        ...{ source: Uint8Array.from(bytes), createdBy: actor.name, createdById: actor.id },
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      action: 'charter:start-import',
      recordType: 'import-run',
      recordId: runId,
      officeId: office.id,
      after: { fileName, fileHash, services: read.report.services.length },
    })
    return { ok: true, runId }
  })
}
