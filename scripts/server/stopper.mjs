import { setTimeout as delay } from 'node:timers/promises'
import { say } from '../bootstrap/progress.mjs'

/**
 * @typedef {object} Part something that runs and has to be stopped
 * @property {string} name
 * @property {() => Promise<void>} stop
 * @property {() => void} [force] ends it at once, when a person will not wait
 */

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

// one Ctrl-C reaches us from the terminal and again from npm
const ECHO_MS = 1000

/**
 * Stops what was started, last first, when a signal comes or the caller says so; a second signal forces it.
 */
export class Stopper {
  /** @type {Part[]} */
  #parts = []
  #controller = new AbortController()
  #firstSignalAt = 0

  /** Stops on the signals of a terminal or a supervisor. */
  heedSignals() {
    for (const signal of signals) process.on(signal, () => this.#onSignal())
    // npm or the bootstrap was killed and cannot pass signals on any more
    process.on('disconnect', () => this.request())
    return this
  }

  /** Aborted as soon as a stop is asked for. */
  get signal() {
    return this.#controller.signal
  }

  /**
   * Runs one part of starting up, unless a stop was asked for.
   * @template T
   * @param {() => T} work
   */
  unlessStopped(work) {
    this.signal.throwIfAborted()
    return work()
  }

  /** Asks for the stop. */
  request() {
    this.#controller.abort()
  }

  /** Settles when a stop is asked for. */
  get requested() {
    const { signal } = this
    if (signal.aborted) return Promise.resolve()
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)))
  }

  /** @param {Part} part it is stopped before the parts added earlier */
  add(part) {
    this.#parts.push(part)
  }

  /** Stops all parts, last first. One that fails does not keep the others running. */
  async stopAll() {
    this.request()
    for (let part = this.#parts.at(-1); part; part = this.#parts.at(-1)) {
      const { name, stop } = part
      await stop().catch((error) => say(`✗ ${name} did not stop cleanly: ${error}`))
      // only now: one that takes too long can still be forced
      this.#parts.splice(this.#parts.indexOf(part), 1)
    }
  }

  #onSignal() {
    const now = performance.now()
    if (this.#firstSignalAt === 0) {
      this.#firstSignalAt = now
      say('… Stopping (once more to force it)')
      this.request()
    } else if (now - this.#firstSignalAt > ECHO_MS) {
      void this.#force()
    }
  }

  async #force() {
    for (const part of this.#parts) part.force?.()
    await delay(100)
    process.exit(130)
  }
}
