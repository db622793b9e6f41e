// A strategy of one department with its pillars: its services serve them, but for one that nobody serves.
import type { IdOf } from '../seed/ids'
import { officialPair } from '@/lib/charters/translations'
import { departments } from './departments'

/** The department that has one, and its place; its headquarters publish it. */
const department = departments[0]
const pillars = [
  ['সেবা সহজীকরণ', 'Simpler services'],
  ['ডিজিটাল সেবা', 'Digital services'],
  ['দক্ষ জনবল', 'Skilled staff'],
  ['জবাবদিহি', 'Accountability'],
  ['গবেষণা ও উদ্ভাবন', 'Research and innovation'],
] as const

export const strategySlug = 'gen-strategy'

export function strategyRows(idOf: IdOf) {
  const strategy = {
    ...{ id: idOf('strategy', 0), slug: strategySlug, officeId: idOf('office', 0) },
    titleBn: `${department?.topicBn} খাতের কৌশলপত্র`,
    titleEn: `Strategy for ${department?.topicEn.toLowerCase()}`,
    translations: {},
  }
  const rows = pillars.map(([titleBn, titleEn], position) => ({
    ...{ id: idOf('pillar', 0, position), strategyId: strategy.id, slug: `pillar-${position + 1}` },
    ...{ position, titleBn, titleEn, translations: {} },
  }))
  return { strategy, pillars: rows }
}

/** The pillar a service serves: two services in three of the department do, and none the last pillar. */
export function pillarOf(idOf: IdOf, slug: string, position: number): string | undefined {
  if (slug !== department?.slug || position % 3 === 2) return undefined
  return idOf('pillar', 0, position % (pillars.length - 1))
}

/** The pillars as the snapshots of the department's versions freeze them. */
export function frozenPillars(idOf: IdOf, slug: string) {
  if (slug !== department?.slug) return {}
  return Object.fromEntries(
    strategyRows(idOf).pillars.map(({ id, slug: pillar, titleBn, titleEn }) => [
      id,
      { strategySlug, slug: pillar, title: officialPair(titleBn, titleEn) },
    ]),
  )
}
