import type { CharterReading } from '@/lib/charters/reading'
import type { Rule } from '../../rule'

const REQUIRED = {
  vision: (reading) => Boolean(reading.vision),
  mission: (reading) => Boolean(reading.mission),
  services: (reading) => reading.services.length > 0,
  expectations: (reading) => reading.expectations.length > 0,
  grievance: (reading) => reading.grievance.length > 0,
} satisfies Record<string, (reading: CharterReading) => boolean>

/** The official template's sections 1, 2, 3 and 4 must all be there. */
export const sectionMissing: Rule = {
  id: 'S01',
  severity: 'error',
  examples: {
    wrong: {
      vision: '',
      words: {
        bn: '১. ভিশন ও মিশন: মিশন আছে, ভিশন নেই',
        en: '1. Vision and mission: a mission, no vision',
      },
    },
    right: { vision: 'জ্ঞানভিত্তিক ডিজিটাল বাংলাদেশ বিনির্মাণ।' },
  },
  *check(reading, { kind = 'charter' }) {
    if (kind !== 'charter') return
    for (const [section, isPresent] of Object.entries(REQUIRED))
      if (!isPresent(reading)) yield { path: `/${section}`, params: { section } }
  },
}
