// What is known when a draft's rows are written.
import type { WrittenTranslations } from '../../judging/whole-translations'
import type { PreviousContent } from './previous-content'
import type { References } from '../resolve-references'
import type { StoredRows } from '../stored-rows'

export interface DraftContext {
  versionId: string
  language: 'bn' | 'en'
  references: References
  /** The rows the draft has; none when it is new. */
  stored: StoredRows | null
  /** The rows translations go back to: the draft's own, else those of the version it begins with. */
  previous: PreviousContent | null
  /** The lasting identities of the rows of `services`, in order. */
  identities: { id: string; slug: string }[]
  /** Filled as rows are written. */
  written: WrittenTranslations
  /** Rows of `services` that are as they are stored. */
  isUntouched: (at: number) => boolean
}
