// Why a file is not read. Thrown in the depth of a tokenizer, where nothing else stops it,
// and turned into a failure value once, by readDocument.
import type { ImportErrorCode } from '@/lib/imports/schema'

export class Refusal extends Error {
  constructor(
    readonly code: ImportErrorCode,
    readonly detail?: string,
  ) {
    super(detail ? `${code}: ${detail}` : code)
    this.name = 'Refusal'
  }
}
