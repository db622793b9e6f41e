// How completely a charter says whom to turn to for a service.
import type { OfficerView, ServiceView } from '@/lib/charters/published-charter'
import { hasText } from '@/lib/i18n/bilingual'

export const contactParts = ['title', 'name', 'phone', 'email'] as const
export type ContactPart = (typeof contactParts)[number]

export interface ContactMeasure {
  result: 'officer' | 'vacant' | 'as_printed' | 'not_stated'
  /** What is said of the officer, of four parts: post, name, phone, e-mail. */
  parts: ContactPart[]
}

const results = ['officer', 'vacant', 'as_printed', 'not_stated'] as const

/**
 * Which of post, name, phone and e-mail a service names of its responsible officer.
 * @example measureContact(service) // { result: 'officer', parts: ['title', 'name', 'phone', 'email'] }
 */
export function measureContact({ officer, officerRaw }: ServiceView): ContactMeasure {
  if (officer) {
    return {
      result: officer.vacant ? 'vacant' : 'officer',
      parts: contactParts.filter((part) => says(officer, part)),
    }
  }
  return { result: officerRaw ? 'as_printed' : 'not_stated', parts: [] }
}

/** Orders two contacts: the more complete first, then vacant posts, then what no post could be told from. */
export function compareContacts(a: ContactMeasure, b: ContactMeasure): number {
  const byResult = results.indexOf(a.result) - results.indexOf(b.result)
  return byResult || b.parts.length - a.parts.length
}

/** Whether two services say the same parts. */
export function isSameContact(a: ContactMeasure, b: ContactMeasure): boolean {
  return a.result === b.result && a.parts.join() === b.parts.join()
}

function says(officer: OfficerView, part: ContactPart): boolean {
  if (part === 'title') return hasText(officer.title)
  if (part === 'name') return hasText(officer.name)
  return (part === 'phone' ? officer.phones : officer.emails).length > 0
}
