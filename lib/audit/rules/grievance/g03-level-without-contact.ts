import { parseContact } from '@/lib/values/contact'
import type { Contact } from '@/lib/values/schema'
import type { Rule } from '../../rule'
import { first, second, third } from './example-levels'

/** A level nobody can be reached at, by its contact or by its address. */
export const levelWithoutContact: Rule = {
  id: 'G03',
  severity: 'error',
  examples: {
    wrong: {
      grievance: [first, second, { ...third, who: 'মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল' }],
    },
    right: { grievance: [first, second, third] },
  },
  *check({ grievance }) {
    for (const [index, { who, address, level }] of grievance.entries()) {
      const contacts = [who, address ? parseContact(address) : undefined]
      if (!contacts.some(isReachable)) yield { path: `/grievance/${index}/who`, params: { level } }
    }
  },
}

function isReachable(contact: Contact | undefined): boolean {
  if (!contact) return false
  return contact.phones.length + contact.emails.length + (contact.webs?.length ?? 0) > 0
}
