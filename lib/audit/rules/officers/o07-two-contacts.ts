import { matchKey } from '@/lib/bangla/match-key'
import type { Contact } from '@/lib/values/schema'
import { phoneDigits } from '@/lib/values/phone'
import type { Rule } from '../../rule'
import { serviceContacts } from './each-contact'

/** One post with different phones or e-mails in two services: at least one of them is out of date. */
export const twoContacts: Rule = {
  id: 'O07',
  severity: 'warning',
  examples: {
    wrong: {
      services: [
        {},
        {
          name: 'প্রশিক্ষণ কর্মসূচি',
          officer: 'সহকারী প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০৮\nইমেইলঃ ap@doict.gov.bd',
        },
      ],
    },
    right: { services: [{}, { name: 'প্রশিক্ষণ কর্মসূচি' }] },
  },
  *check(reading) {
    const known = new Map<string, Contact>()
    for (const { contact, path } of serviceContacts(reading)) {
      if (!contact.designation || !hasWays(contact)) continue
      const post = matchKey(`${contact.designation} ${contact.office ?? ''} ${contact.name ?? ''}`)
      const before = known.get(post)
      if (!before) known.set(post, contact)
      else if (ways(before) !== ways(contact))
        yield { path, raw: contact.raw, params: { post: contact.designation, other: before.raw } }
    }
  },
}

function hasWays({ phones, emails }: Contact): boolean {
  return phones.length + emails.length > 0
}

function ways({ phones, emails }: Contact): string {
  const sorted = [...phones.map(phoneDigits), ...emails.map((email) => email.toLowerCase())].sort()
  return sorted.join(' ')
}
