// Writes to a stream no faster than it is read: millions of lines may not wait in memory.
import { once } from 'node:events'
import type { Writable } from 'node:stream'

export type Writer = (text: string) => Promise<void>

/** @example await writerOf(process.stdout)('line\n') */
export function writerOf(stream: Writable): Writer {
  return async (text) => {
    if (!stream.write(text)) await once(stream, 'drain')
  }
}
