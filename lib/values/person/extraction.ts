// Takes what is known by its shape (e-mails, web addresses, phones, a room) out of a contact's text.
// Invariant: what is taken out leaves a line break, so the words on either side do not run together.
export interface Taken {
  value: string
  start: number
  end: number
}

/** The text with every taken stretch replaced by a line break. */
export function cutOut(text: string, taken: Taken[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    rest += `${text.slice(at, start)}\n`
    at = end
  }
  return rest + text.slice(at)
}
