// What is known when a draft's rows are written.
import type { PreviousContent } from './previous-content'
import type { References } from './resolve-references'

export interface DraftContext {
  versionId: string
  language: 'bn' | 'en'
  references: References
  previous: PreviousContent | null
  /** The lasting identities of the rows of `services`, in order. */
  identities: { id: string; slug: string }[]
}
