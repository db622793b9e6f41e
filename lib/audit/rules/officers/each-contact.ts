// Contacts are judged where they are stated, not in each row that inherits them.
import type { CharterReading } from '@/lib/charters/reading'
import type { Contact } from '@/lib/values/schema'
import type { Rule, Violation } from '../../rule'

export interface StatedContact {
  contact: Contact
  path: string
}

/** The contacts of services, then those of grievance levels. */
export function* statedContacts(reading: CharterReading): Generator<StatedContact> {
  yield* serviceContacts(reading)
  for (const [index, level] of reading.grievance.entries())
    if (level.who) yield { contact: level.who, path: `/grievance/${index}/who` }
}

export function* serviceContacts(reading: CharterReading): Generator<StatedContact> {
  for (const [index, service] of reading.services.entries())
    for (const field of ['officer', 'escalation'] as const) {
      const contact = service[field]
      if (contact && service.inherited[field] === undefined)
        yield { contact, path: `/services/${index}/${field}` }
    }
}

/** A rule that judges each stated contact alone. */
export function contactRule(
  rule: Omit<Rule, 'check'>,
  judge: (stated: StatedContact) => Iterable<Violation>,
): Rule {
  return {
    ...rule,
    *check(reading) {
      for (const stated of statedContacts(reading)) yield* judge(stated)
    },
  }
}
