import { Failure } from '../bootstrap/failure.mjs'
import { say } from '../bootstrap/progress.mjs'

/** @typedef {{ ended: Promise<unknown> }} Running something whose end can be seen */

const MOST_RESTARTS = 3
const WITHIN_MS = 60_000

/**
 * Starts something anew whenever it ends by itself, until that happens too often.
 * @template {Running} T
 * @param {T} first already running
 * @param {{ name: string, signal: AbortSignal, restart: (last: T) => Promise<T> }} options
 * @returns {{ current: () => T, failed: Promise<never> }} `failed` rejects when it is given up
 */
export function supervise(first, { name, signal, restart }) {
  let current = first
  /** @type {number[]} */
  const restarts = []

  const watch = async () => {
    for (;;) {
      await current.ended
      if (signal.aborted) return new Promise(() => {})
      const now = performance.now()
      restarts.push(now)
      const recent = restarts.filter((time) => now - time < WITHIN_MS)
      if (recent.length > MOST_RESTARTS) {
        throw new Failure(
          `${name} ended ${recent.length} times within a minute; see its messages above.`,
        )
      }
      say(`✗ ${name} ended unexpectedly; starting it again`)
      current = await restart(current)
    }
  }

  const failed = /** @type {Promise<never>} */ (watch())
  // it may fail before anyone waits for it
  failed.catch(() => {})
  return { current: () => current, failed }
}
