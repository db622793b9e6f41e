import { isPrivateMailbox } from '@/lib/values/email'
import { contactRule } from './each-contact'

/** A personal mailbox leaves with the person. */
export const privateMailbox = contactRule(
  { id: 'O05', severity: 'warning' },
  function* ({ contact, path }) {
    for (const [index, email] of contact.emails.entries())
      if (isPrivateMailbox(email)) yield { path: `${path}/emails/${index}`, raw: email }
  },
)
