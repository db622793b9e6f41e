/**
 * Runs one step and says so on standard error, with its duration when it is done.
 * Standard output stays free for what the command itself prints.
 * @template T
 * @param {string} label
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  say(`… ${label}`)
  const start = performance.now()
  const result = await work()
  say(`✓ ${label} (${formatDuration(performance.now() - start)})`)
  return result
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * `850 ms`, `3.2 s`, `4 min 05 s`.
 * @param {number} milliseconds
 */
export function formatDuration(milliseconds) {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
}
