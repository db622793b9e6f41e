// What points to a post.
import type { Bilingual } from '@/lib/i18n/bilingual'

export interface TouchedThing {
  name: Bilingual
  /** Of a grievance level: its number. */
  level?: number
  as: 'responsible' | 'escalation' | 'level'
  isInForce: boolean
  isInDraft: boolean
}

export interface TouchedOffice {
  slug: string
  name: Bilingual
  things: TouchedThing[]
}
