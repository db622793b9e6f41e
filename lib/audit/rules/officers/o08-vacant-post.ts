import { contactRule } from './each-contact'

const VACANT =
  /শূন্য|পদ খালি|অতিরিক্ত দায়িত্ব|ভারপ্রাপ্ত|\(?অ\.\s?দা\.?\)?|vacant|additional charge|in[- ]charge/i

/** The post is vacant, or somebody holds it beside another one. */
export const vacantPost = contactRule(
  { id: 'O08', severity: 'info' },
  function* ({ contact, path }) {
    if (VACANT.test(contact.raw.normalize('NFC'))) yield { path, raw: contact.raw }
  },
)
