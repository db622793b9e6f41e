// The values of one service, ready to be set beside another's.
import { compactKey } from '@/lib/bangla/match-key'
import type { ServiceView } from '@/lib/charters/published-charter'
import { hasText, type Bilingual } from '@/lib/i18n/bilingual'
import { compareFees, isSameFee, measureFee } from '@/lib/values/compare/fee'
import { compareSets, isSameSet, type SetMeasure } from '@/lib/values/compare/set'
import { compareTimes, isSameTime, measureTime } from '@/lib/values/compare/time'
import type { ComparedField, MeasuredService } from './comparison'
import { compareContacts, isSameContact, measureContact } from './measure-contact'

/** All values of a service as measures; its words stay beside them. */
export function measureService(service: ServiceView): MeasuredService {
  return {
    service,
    time: measureTime(service.timeLimit),
    fee: measureFee(service.fee),
    documents: measureDocuments(service),
    channels: measureChannels(service),
    contact: measureContact(service),
  }
}

/** The key by which one paper is the same as another. */
export function documentKey(text: Bilingual): string {
  return compactKey(text.bn ?? text.en ?? '')
}

/** Orders two services by one of their values. For Array.prototype.sort. */
export const compareBy: Record<ComparedField, (a: MeasuredService, b: MeasuredService) => number> =
  {
    time: (a, b) => compareTimes(a.time, b.time),
    fee: (a, b) => compareFees(a.fee, b.fee),
    documents: (a, b) => compareSets(a.documents, b.documents),
    channels: (a, b) => compareSets(a.channels, b.channels),
    contact: (a, b) => compareContacts(a.contact, b.contact),
  }

/** Whether two services say the same of a value; an equivalence. */
export const isSame: Record<ComparedField, (a: MeasuredService, b: MeasuredService) => boolean> = {
  time: (a, b) => isSameTime(a.time, b.time),
  fee: (a, b) => isSameFee(a.fee, b.fee),
  documents: (a, b) => isSameSet(a.documents, b.documents),
  channels: (a, b) => isSameSet(a.channels, b.channels),
  contact: (a, b) => isSameContact(a.contact, b.contact),
}

/** Wordings that name no paper, as rule D01 knows them. */
const saysNothing = new Set(
  [
    'প্রয়োজনীয় তথ্য',
    'প্রয়োজনীয় কাগজপত্র',
    'প্রয়োজনীয় তথ্যাদি',
    'Necessary information',
    'Necessary papers',
  ].map(compactKey),
)

function measureDocuments({ documents }: ServiceView): SetMeasure {
  const keys = documents.map(({ text }) => documentKey(text)).filter((key) => key !== '')
  const named = keys.filter((key) => !saysNothing.has(key))
  if (named.length > 0) return { result: 'set', keys: [...new Set(named)] }
  return { result: keys.length > 0 ? 'vague' : 'not_stated', keys: [] }
}

/** A method in words that name no known way is not the same as silence. */
function measureChannels({ channels, method }: ServiceView): SetMeasure {
  if (channels.length > 0) return { result: 'set', keys: [...new Set(channels)] }
  return { result: hasText(method) ? 'vague' : 'not_stated', keys: [] }
}
