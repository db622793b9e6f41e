// What was last said to be still true, and what was left out then.
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { PublishedCharter } from '../published-charter'

export interface ConfirmationState {
  office: { slug: string; name: Bilingual }
  charter: Pick<PublishedCharter, 'version' | 'confirmed' | 'confirmedPartly'> | null
  /** In order, each with the day it was last confirmed, by itself or with the whole. */
  services: { slug: string; name: Bilingual; on?: Date }[]
}
