import type { Contact } from '@/lib/values/schema'
import { serviceRule } from '../service-rule'

const PARTS: Record<string, (contact: Contact) => boolean> = {
  designation: (contact) => Boolean(contact.designation),
  phone: (contact) => contact.phones.length > 0,
  email: (contact) => contact.emails.length > 0,
}

/** The officer is named without a post, a phone or an e-mail. Told once, where the contact is stated. */
export const officerIncomplete = serviceRule(
  {
    id: 'O02',
    severity: 'warning',
    examples: {
      wrong: { services: [{ officer: 'সহকারী প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০১' }] },
      right: { services: [{}] },
    },
  },
  function* ({ service: { officer, inherited }, at }) {
    if (!officer || inherited.officer !== undefined) return
    const missing = Object.keys(PARTS).filter((part) => !PARTS[part]?.(officer))
    for (const part of missing) yield { path: at('officer'), raw: officer.raw, params: { part } }
  },
)
