// A chunk is a piece of text that may be a cell or a part of one, with what stood before it.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { contentOf } from '../../recognise/content'

export interface Chunk {
  text: string
  /**
   * `row`: a mark that ends a row; `cell`: a mark that ends a cell; `blank`: an empty line;
   * `line`: a new line; `none`: the same line.
   */
  before: 'row' | 'cell' | 'blank' | 'line' | 'none'
}

/** The number a cell consists of, or null. @example serialNumber('(০৩)') // 3 */
export function serialNumber(text: string): number | null {
  const serial = contentOf(text).types.serial
  if (serial === undefined) return null
  const digits = /\d+/u.exec(toAsciiDigits(text))?.[0]
  return digits === undefined ? null : Number(digits)
}

/** Without rows of column numbers ((১) … (৮)): runs of three and more that count up from 1. */
export function dropColumnNumbers(chunks: Chunk[]): Chunk[] {
  const kept: Chunk[] = []
  for (let at = 0; at < chunks.length;) {
    const run = numberRun(chunks, at)
    if (run >= 3) {
      at += run
      continue
    }
    kept.push(chunks[at] as Chunk)
    at += 1
  }
  return kept
}

function numberRun(chunks: Chunk[], from: number): number {
  let length = 0
  while (serialNumber(chunks[from + length]?.text ?? '') === length + 1) length += 1
  return length
}
