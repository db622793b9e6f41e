import { isPrivateMailbox } from '@/lib/values/email'
import { contactRule } from './each-contact'

/** A personal mailbox leaves with the person. */
export const privateMailbox = contactRule(
  {
    id: 'O05',
    severity: 'warning',
    examples: {
      wrong: {
        services: [
          { officer: 'সহকারী প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০১\nইমেইলঃ ap.example@gmail.com' },
        ],
      },
      right: {
        services: [{ officer: 'সহকারী প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০১\nইমেইলঃ ap@doict.gov.bd' }],
      },
    },
  },
  function* ({ contact, path }) {
    for (const [index, email] of contact.emails.entries())
      if (isPrivateMailbox(email)) yield { path: `${path}/emails/${index}`, raw: email }
  },
)
