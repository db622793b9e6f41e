import { toJson } from '../apply/to-json'
import type { DocumentRead } from '../reading/read-order'

/** What a run keeps of a reading: report, and the document's tables beside it. */
export function readRunData({ format, report, trace }: Extract<DocumentRead, { ok: true }>) {
  return { state: 'REVIEW' as const, format, report: toJson(report), trace: toJson(trace) }
}
