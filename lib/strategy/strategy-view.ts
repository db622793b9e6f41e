// A strategy is a policy an apex office publishes; services of current charters say which pillar they serve.
import type { Bilingual } from '@/lib/i18n/bilingual'

export interface StrategyListEntry {
  slug: string
  title: Bilingual
  office: { slug: string; name: Bilingual }
}

export interface PillarView {
  slug: string
  position: number
  title: Bilingual
  text: Bilingual
  /** Services of current charters that serve it, grouped by office, by the office's name. */
  offices: {
    slug: string
    name: Bilingual
    services: { slug: string; name: Bilingual }[]
  }[]
}

export interface StrategyView extends StrategyListEntry {
  summary: Bilingual
  sourceUrl?: string
  pillars: PillarView[]
}
