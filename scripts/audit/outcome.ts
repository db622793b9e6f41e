// What came of an audit, as data: for the summary at the end, in words or as JSON.
import type { ChangeCounts } from '@/lib/audit/nightly/count-changes'
import type { Failure } from '@/lib/audit/nightly/judge-batch'
import type { OpenFindings } from '@/lib/audit/nightly/count-open'
import { methodVersion } from '@/lib/audit/method'

export interface Outcome {
  methodVersion: string
  judged: number
  failed: number
  changes: ChangeCounts
  open: OpenFindings
  seconds: number
}

/** @example toOutcome(result, await countOpen(), performance.now() - started) */
export function toOutcome(
  result: ChangeCounts & { judged: number; failed: readonly Failure[] },
  open: OpenFindings,
  milliseconds: number,
): Outcome {
  const { judged, failed, opened, fixed, reopened, withdrawn } = result
  return {
    ...{ methodVersion, judged, failed: failed.length },
    changes: { opened, fixed, reopened, withdrawn },
    open,
    seconds: Math.round(milliseconds / 100) / 10,
  }
}
