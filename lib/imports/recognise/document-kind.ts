// What a document is: by what was read from it, then by the words of its title.
import type { CharterReading } from '@/lib/charters/reading'
import type { DocumentKind } from '../schema'
import { speaksOf } from './fold'

const isStrategy = speaksOf(
  'strategy, strategies, master plan, action plan, roadmap, road map, কৌশলপত্র, মহাপরিকল্পনা, কর্মকৌশল, কৌশলগত পরিকল্পনা, রোডম্যাপ, policy framework',
)
const isNotice = speaksOf(
  'বিজ্ঞপ্তি, নোটিশ, দরপত্র, অফিস আদেশ, প্রজ্ঞাপন, নিয়োগ, notice, tender, office order, circular, invitation for bid, press release, সংবাদ বিজ্ঞপ্তি, প্রেস বিজ্ঞপ্তি, পরিপত্র',
)
const callsItselfCharter = speaksOf(
  'সিটিজেন চার্টার, সিটিজেনস চার্টার, সিটিজেন্স চার্টার, সেবা প্রদান প্রতিশ্রুতি, citizen charter, citizens charter, cittzen charter, service delivery promise, নাগরিক সেবা প্রতিশ্রুতি, সেবা প্রদানের প্রতিশ্রুতি',
)

export function isCharterText(text: string): boolean {
  return callsItselfCharter(text)
}

export function kindOf(reading: CharterReading, opening: string): DocumentKind {
  if (reading.services.length > 0) return 'charter'
  if (reading.pillars.length >= 2) return 'strategy'
  const stated = [reading.vision, reading.mission].filter(Boolean).length
  const lists = reading.objectives.length + reading.functions.length
  if (reading.grievance.length > 0 && stated + lists === 0) return 'grievance'
  if (stated + lists > 0) return 'statement'
  if (isStrategy(opening)) return 'strategy'
  return isNotice(opening) ? 'notice' : 'unknown'
}
