import type { PostingDetails } from '../views/post-details'

/** A stored posting as the fields of its form: a list is a text of one entry a line. */
export function toContactFields({ fields }: PostingDetails) {
  return { ...fields, phones: fields.phones.join('\n'), emails: fields.emails.join('\n') }
}
