// What an import is asked to do, and what came of it.
import type { Refusal } from '@/lib/charters/issue'
import type { ImportReport } from '../schema'
import type { Difference } from './compare-with-report'
import type { KeptIncumbent } from './officers/kept-incumbents'
import type { Omission } from './list-omissions'

export interface ImportApplication {
  officeSlug: string
  report: ImportReport
  /** The source: its name, the SHA-256 of its bytes, and what it was read as ("html", "docx" …). */
  file: { name: string; hash: string; format: string }
  /** Publishes the draft when it is complete, giving "import" as the reason for open errors. */
  publish?: boolean
  /** Replaces a draft that someone has worked on; else that is refused. */
  replaceDraft?: boolean
}

export interface AppliedImport {
  ok: true
  runId: string
  revision: number
  serviceSlugs: string[]
  /** What was written and read back, and is not what the report says. */
  differences: Difference[]
  /** What the current version says and the document does not. */
  omissions: Omission[]
  /** Printed contacts that are not entered: the register of another office says otherwise. */
  keptIncumbents: KeptIncumbent[]
  /** The host the document was taken from, when it is none of the office's. */
  otherHost?: string
  /** The number of the published version; without `publish`, nothing was published. */
  number?: number
  /** Why it was not published although that was asked for: "incomplete", "differs", "other_office". */
  unpublished?: Refusal
}
