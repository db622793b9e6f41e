// A reading that needs nobody's eye: a charter, read with confidence, without an error.
import type { ImportReport } from '../schema'

/** Below this, a layout without cells was guessed. */
const sure = 0.6

export function isClean({ kind, confidence, findings }: ImportReport): boolean {
  return (
    kind === 'charter' &&
    confidence >= sure &&
    findings.every(({ severity }) => severity !== 'error')
  )
}
