import type { ImportErrorCode, Repair } from '@/lib/imports/schema'
import type { Block } from './block'

export type DocumentFormat = 'txt' | 'html' | 'docx' | 'xlsx' | 'md'

export type ReadResult =
  | {
      ok: true
      format: DocumentFormat
      blocks: Block[]
      /** The encoding a text was decoded from; absent for .docx and .xlsx. */
      encoding?: string
      /** The document's words before any repair; of .docx and .xlsx one line a paragraph or row. */
      sourceText: string
      repairs: Repair[]
    }
  | { ok: false; code: ImportErrorCode; detail?: string }

export interface UnrepairedDocument {
  format: DocumentFormat
  blocks: Block[]
  encoding?: string
  sourceText: string
}
