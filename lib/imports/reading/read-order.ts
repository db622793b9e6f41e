// What the reading process is asked, and what it answers; both go through structured cloning.
import { reportAndTrace, type TracedReport } from '../import-document'
import type { Mapping } from '../mapping'
import { readDocument } from '../read/read-document'
import type { DocumentFormat } from '../read/read-result'
import type { ImportErrorCode } from '../schema'

export interface ReadOrder {
  bytes: Uint8Array
  fileName?: string
  mapping?: Mapping
}

export type DocumentRead =
  | ({ ok: true; format: DocumentFormat } & TracedReport)
  | { ok: false; code: ImportErrorCode; detail?: string }

/** Reads and reports in this very process; a file that cannot be read is a failure value. */
export async function readHere({ bytes, fileName, mapping }: ReadOrder): Promise<DocumentRead> {
  const read = await readDocument({ bytes, ...(fileName !== undefined && { fileName }) })
  if (!read.ok) return read
  return { ok: true, format: read.format, ...reportAndTrace(read, mapping) }
}
