// Facts of a charter report as the queries give them; every office and figure is invented.
import {
  findingChanges,
  type ReportFacts,
  type ReportOffice,
  type SeverityCounts,
} from '@/lib/audit/charter-report/facts'
import { parseQuarter } from '@/lib/audit/charter-report/quarter'
import { type Figures } from '@/lib/audit/figures/figure-names'
import { noFigures } from '@/lib/audit/tables/table-view'
import { pair } from '../published'

const noCounts: SeverityCounts = { error: 0, warning: 0, info: 0 }
const none = { entries: [], total: 0 }

export const narail = {
  id: 'narail',
  level: 'DISTRICT' as const,
  nameBn: 'নড়াইল',
  nameEn: 'Narail',
}

export function reportOffice(office: Partial<ReportOffice> = {}): ReportOffice {
  return {
    slug: 'doict.lohagara.narail',
    name: pair('উপজেলা কার্যালয়, লোহাগড়া', 'Upazila Office, Lohagara'),
    state: 'ACTIVE',
    ...office,
  }
}

export function figures(some: Partial<Figures> = {}): Figures {
  return { ...noFigures, offices: 2, published: 1, services: 10, texts: 8, translated: 6, ...some }
}

/** Narail in the last quarter of 2026, written on its 53rd day; nothing happened unless told. */
export function reportFacts(facts: Partial<ReportFacts> = {}): ReportFacts {
  const quarter = parseQuarter('2026-Q4')
  if (!quarter) throw new Error('no quarter')
  const settled = Object.fromEntries(findingChanges.map((change) => [change, noCounts]))
  return {
    quarter,
    scope: { area: narail },
    today: new Date('2026-11-22'),
    firstRecord: new Date('2026-10-04'),
    now: { on: new Date('2026-11-22'), figures: figures() },
    publications: { ...none, offices: 0 },
    unpublished: none,
    confirmations: { ...none, offices: 0 },
    unconfirmed: none,
    found: noCounts,
    settled: settled as ReportFacts['settled'],
    waivers: none,
    otherEvents: none,
    ranking: [],
    withoutTime: none,
    vacant: none,
    ...facts,
  }
}
