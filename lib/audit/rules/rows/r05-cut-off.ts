import { matchKey } from '@/lib/bangla/match-key'
import type { CharterReading, ServiceReading } from '@/lib/charters/reading'
import type { Contact } from '@/lib/values/schema'
import type { Rule } from '../../rule'

/** The document ends, or a cell breaks off, before the promise does. */
export const cutOff: Rule = {
  id: 'R05',
  severity: 'error',
  examples: {
    wrong: {
      context: { rows: [{ table: 0, cells: 4, headerCells: 4, cutOff: true }] },
      words: '১ | ওয়েব পোর্টাল বিষয়ক পরামর্শ | সহকারী প্রোগ্',
    },
    right: {
      context: { rows: [{ table: 0, cells: 4, headerCells: 4 }] },
      words: '১ | ওয়েব পোর্টাল বিষয়ক পরামর্শ | সহকারী প্রোগ্রামার',
    },
  },
  *check(reading, context) {
    for (const [index, service] of reading.services.entries()) {
      const raw = service.officer?.raw
      if (isCutOffOfficer(service, reading))
        yield { path: `/services/${index}/officer`, ...(raw ? { raw } : {}) }
      else if (context.rows?.[index]?.cutOff) yield { path: `/services/${index}` }
    }
  },
}

/** The same person's contact is longer in another row. */
function isCutOffOfficer(service: ServiceReading, reading: CharterReading): boolean {
  const { officer } = service
  if (!officer?.name || hasAnyWay(officer) || officer.designation) return false
  const name = matchKey(officer.name)
  return reading.services.some(
    (other) =>
      other.officer?.name && matchKey(other.officer.name) === name && hasAnyWay(other.officer),
  )
}

function hasAnyWay(contact: Contact): boolean {
  return contact.phones.length > 0 || contact.emails.length > 0
}
