/** Something a person can put right: said in one sentence, without a stack. */
export class Failure extends Error {
  name = 'Failure'
}

/**
 * Says on standard error what went wrong and gives the exit code.
 * A Failure is one sentence; anything else is a fault of ours and keeps its stack.
 * @param {unknown} error
 * @returns {number} the exit code
 */
export function reportFailure(error) {
  const text = error instanceof Failure ? error.message : describeFault(error)
  process.stderr.write(`✗ ${text}\n`)
  return 1
}

/** @param {unknown} error */
function describeFault(error) {
  const explained = explainSystemError(error)
  if (explained) return explained
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/**
 * One sentence for the faults of a disk, or null for any other error.
 * @param {unknown} error
 * @returns {string | null}
 */
export function explainSystemError(error) {
  if (!(error instanceof Error)) return null
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error)
  const where = path ? ` (${path})` : ''
  if (code === 'ENOSPC') return `The disk is full${where}; free some space and try again.`
  if (code === 'EROFS')
    return `The disk is read-only${where}; run from a folder that can be written.`
  if (code === 'EACCES' || code === 'EPERM') {
    return `This user may not write here${where}; run as the folder's owner or change its permissions.`
  }
  return null
}
