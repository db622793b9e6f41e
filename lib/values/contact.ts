// A contact is what a cell says of the person or post to turn to, and how to reach them.
// Invariant: `raw` survives unchanged; what was cut off stays absent, nothing is invented.
import { toAsciiDigits } from '@/lib/bangla/digits'
import { isGovernmentMailbox, isPrivateMailbox } from './email'
import { readLexemes } from './lexing/lexemes'
import { printedText } from './lexing/tokens'
import { takeRoom, takeWebs } from './person/addresses'
import { assemble } from './person/assembly'
import { takeEmails } from './person/emails'
import { cutOut } from './person/extraction'
import { readParts } from './person/parts'
import { takePhones } from './person/phones'
import { readPieces } from './person/pieces'
import { personLexicon } from './person/vocabulary'
import { phoneDigits } from './phone'
import type { Contact } from './schema'

/**
 * Reads an officer's or office's cell, parts in any order, on one line or many. Never throws;
 * takes linear time.
 *
 * Guarantees: `phones` are printed as found with ASCII digits, extensions as " ext N"; `emails` are
 * repaired, and every repair says what was printed; `name` leaves out forms of address ("জনাব") but
 * keeps what belongs to it ("মোঃ", "ডাঃ"); one person in one post, all other words in `rest`;
 * `official` says whether all mailboxes are the government's (yes) or private (no).
 *
 * @example parseContact('প্রোগ্রামার\nফোনঃ +৮৮০৪৮৮-৫০০০১').phones // ['+880488-50001']
 * @see domain.md, section 4
 */
export function parseContact(raw: string): Contact {
  const text = withHiddenAddresses(raw)
  const emails = takeEmails(text)
  const withoutEmails = cutOut(text, emails)
  const webs = takeWebs(withoutEmails)
  const withoutWebs = cutOut(withoutEmails, webs)
  const room = takeRoom(withoutWebs)
  const withoutRoom = cutOut(withoutWebs, room === null ? [] : [room])
  const phones = takePhones(toAsciiDigits(withoutRoom))
  const words = cutOut(withoutRoom, phones)
  const pieces = readPieces(readLexemes(words, personLexicon))
  const addresses = unique(
    emails.map((email) => email.value),
    (one) => one.toLowerCase(),
  )
  return {
    raw,
    ...assemble(pieces.flatMap((piece) => readParts(piece, words))),
    ...(room === null ? {} : { room: room.value }),
    phones: unique(
      phones.map((phone) => phone.value),
      phoneDigits,
    ),
    emails: addresses,
    ...(webs.length === 0
      ? {}
      : {
          webs: unique(
            webs.map((web) => web.value),
            (one) => one,
          ),
        }),
    official: officialOf(addresses),
    repairs: emails.flatMap(({ repair, value, start, end }) =>
      repair === undefined ? [] : [{ kind: repair, before: text.slice(start, end), after: value }],
    ),
  }
}

/** The printed text, with addresses that stood only in a link's target behind it. */
function withHiddenAddresses(raw: string): string {
  const printed = printedText(raw).replaceAll('**', ' ')
  const hidden = [...raw.matchAll(/mailto:([\w.%+-]{1,64}@[\w.-]{1,200})/giu)].map(([, to]) => to)
  const missing = unique(
    hidden.filter((to) => to !== undefined && !printed.includes(to)) as string[],
    (to) => to,
  )
  return [printed, ...missing].join('\n')
}

function officialOf(emails: string[]): Contact['official'] {
  if (emails.length === 0) return 'unknown'
  if (emails.every(isGovernmentMailbox)) return 'yes'
  return emails.every(isPrivateMailbox) ? 'no' : 'unknown'
}

function unique(values: string[], keyOf: (value: string) => string): string[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()]
}
