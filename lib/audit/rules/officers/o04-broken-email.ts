import { isBrokenEmail } from '@/lib/values/email'
import { contactRule } from './each-contact'

/** Mail to the address as printed would not arrive. */
export const brokenEmail = contactRule(
  {
    id: 'O04',
    severity: 'error',
    examples: {
      wrong: {
        services: [{ officer: 'সহকারী প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০১\nইমেইলঃ ap@doict,gov.bd' }],
      },
      right: {
        services: [{ officer: 'সহকারী প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০১\nইমেইলঃ ap@doict.gov.bd' }],
      },
    },
  },
  function* ({ contact, path }) {
    for (const repair of contact.repairs ?? [])
      if (repair.kind.startsWith('email'))
        yield { path: `${path}/emails`, raw: repair.before, proposal: repair.after }
    for (const [index, email] of contact.emails.entries())
      if (isBrokenEmail(email)) yield { path: `${path}/emails/${index}`, raw: email }
  },
)
