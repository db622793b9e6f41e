// What may stand in an address: latin small letters, digits, hyphens, and dots between a host's labels.

/** Whether a part of an address can be one of ours at all; anything else is not worth a question to the database. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{0,199}$/.test(text)
}
