import { isPlausiblePhone } from '@/lib/values/phone'
import { contactRule } from './each-contact'

/** The number does not look like one of Bangladesh; some real land lines do not either. */
export const implausiblePhone = contactRule(
  {
    id: 'O06',
    severity: 'warning',
    examples: {
      wrong: {
        services: [{ officer: 'সহকারী প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০\nইমেইলঃ ap@doict.gov.bd' }],
      },
      right: {
        services: [{ officer: 'সহকারী প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০১\nইমেইলঃ ap@doict.gov.bd' }],
      },
    },
  },
  function* ({ contact, path }) {
    for (const [index, phone] of contact.phones.entries())
      if (!isPlausiblePhone(phone)) yield { path: `${path}/phones/${index}`, raw: phone }
  },
)
