import fs from 'node:fs'

/**
 * What tells a process from a later one that was given the same number: its start time.
 * Null where the system does not say (only Linux does), or when there is no such process.
 * @param {number} pid
 * @returns {string | null}
 */
export function startTimeOf(pid) {
  return readStat(pid)?.startTime ?? null
}

/**
 * Whether the process still runs, and is the same one when its start time is known.
 * @param {number} pid
 * @param {string | null} [startTime]
 */
export function isRunning(pid, startTime = null) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false
  }
  const now = readStat(pid)
  if (now === null) return true
  // one that ended but whose parent has not asked how (Z) is still listed
  return now.state !== 'Z' && (startTime === null || startTime === now.startTime)
}

/** @param {number} pid */
function readStat(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // the second field is the program's name in brackets and may hold spaces
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0], startTime: fields[19] ?? null }
  } catch {
    return null
  }
}
