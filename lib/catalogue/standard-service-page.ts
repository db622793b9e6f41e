// A standard service beside what the offices that give it promise for it.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { OfficeListEntry } from '@/lib/offices/views/office-view'
import type { Fee, TimeLimit } from '@/lib/values/schema'
import type { StandardServiceView } from './standard-service-view'

/** An office's own promise for the same service, in its current charter. */
export interface OfferedService {
  office: OfficeListEntry
  serviceSlug: string
  name: Bilingual
  timeLimit: TimeLimit
  timeLimitWords: Bilingual
  fee: Fee
  feeWords: Bilingual
}

export interface StandardServicePage extends StandardServiceView {
  /** At most 200, by the office's name. */
  offers: OfferedService[]
}
