// A standard service is the national template of a service; an office's own may differ, visibly.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { TimeLimit } from '@/lib/values/schema'

export interface StandardServiceView {
  slug: string
  name: Bilingual
  description: Bilingual
  department?: { slug: string; name: Bilingual }
  documents: Bilingual[]
  /** Taka. */
  feeMin?: number
  feeMax?: number
  timeLimit?: TimeLimit
  timeLimitWords: Bilingual
}
