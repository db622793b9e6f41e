import { contactRule } from './each-contact'

const VACANT =
  /শূন্য|পদ খালি|অতিরিক্ত দায়িত্ব|ভারপ্রাপ্ত|\(?অ\.\s?দা\.?\)?|vacant|additional charge|in[- ]charge/i

/** The post is vacant, or somebody holds it beside another one. */
export const vacantPost = contactRule(
  {
    id: 'O08',
    severity: 'info',
    examples: {
      wrong: {
        services: [
          {
            officer:
              'সহকারী প্রোগ্রামার (অতিরিক্ত দায়িত্ব)\nমোবাইলঃ ০১৭১১০০০০০১\nইমেইলঃ ap@doict.gov.bd',
          },
        ],
      },
      right: {
        services: [{ officer: 'সহকারী প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০১\nইমেইলঃ ap@doict.gov.bd' }],
      },
    },
  },
  function* ({ contact, path }) {
    if (VACANT.test(contact.raw.normalize('NFC'))) yield { path, raw: contact.raw }
  },
)
