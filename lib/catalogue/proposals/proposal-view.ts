// A proposal as its page shows it: what stands in the office's service, and what the template would have there.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { ProposedChange, Standing } from './proposed-changes'

export interface ProposedPart extends Omit<ProposedChange, 'decision'> {
  /** What a tick box sends: the proposal, the field and what stood there. */
  pick: string
  standing: Standing
}

export interface ProposalView {
  id: string
  office: { slug: string; name: Bilingual }
  service: { slug: string; name: Bilingual }
  standard: { slug: string; name: Bilingual }
  at: Date
  parts: ProposedPart[]
}
