import { readLines } from '@/lib/forms/read-lines'

type Typed = Record<string, unknown>

/** The contact a form sends, as the commands take it. */
export function readContact(typed: Typed) {
  const official = typed.official === 'YES' || typed.official === 'NO' ? typed.official : 'UNKNOWN'
  return {
    phones: readLines(typed.phones),
    emails: readLines(typed.emails),
    room: readText(typed.room),
    official,
    contactHidden: typed.contactHidden === 'on',
  } as const
}

export function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
