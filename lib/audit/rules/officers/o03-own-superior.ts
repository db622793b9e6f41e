import { matchKey } from '@/lib/bangla/match-key'
import type { Contact } from '@/lib/values/schema'
import { phoneDigits } from '@/lib/values/phone'
import { serviceRule } from '../service-rule'

/** The officer to complain about is the officer to complain to. */
export const ownSuperior = serviceRule(
  {
    id: 'O03',
    severity: 'warning',
    examples: {
      wrong: {
        services: [
          {
            officer: 'প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০২\nইমেইলঃ programmer@doict.gov.bd',
            escalation: 'প্রোগ্রামার\nমোবাইলঃ ০১৭১১-০০০০০২\nইমেইলঃ programmer@doict.gov.bd',
          },
        ],
      },
      right: {
        services: [
          {
            officer: 'প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০২\nইমেইলঃ programmer@doict.gov.bd',
            escalation: 'পরিচালক\nমোবাইলঃ ০১৭১১-০০০০০৯',
          },
        ],
      },
    },
  },
  function* ({ service: { officer, escalation }, at }) {
    if (officer && escalation && isSame(officer, escalation))
      yield { path: at('escalation'), raw: escalation.raw }
  },
)

function isSame(one: Contact, other: Contact): boolean {
  const phones = new Set(one.phones.map(phoneDigits))
  if (other.phones.some((phone) => phones.has(phoneDigits(phone)))) return true
  if (one.phones.length > 0 && other.phones.length > 0) return false
  return matchKey(one.raw) === matchKey(other.raw)
}
