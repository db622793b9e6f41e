// The category of a service: by the number or title of its section, else by who receives it.
import type { ServiceCategory } from '@/lib/charters/reading'
import { speaksOf } from './fold'
import type { Section } from './lexicon/sections'

const isStaff = speaksOf(
  'কর্মকর্তা, কর্মচারী, নিজ দপ্তর, অধীনস্থ, অভ্যন্তরীণ, staff, employees, own officers, officials',
)
const isPublic = speaksOf(
  'জনগণ, জনসাধারণ, নাগরিক, প্রতিষ্ঠান, ব্যক্তি, কৃষক, শিক্ষার্থী, সকলে, উপকারভোগী, public, citizen, people, institution, all',
)

export function categoryOfSection(section: Section | null): ServiceCategory | null {
  return section === 'citizen' || section === 'institutional' || section === 'internal'
    ? section
    : null
}

/** Without a section: `internal` where every recipient is the office's own staff, else `citizen`. */
export function categoryOfRecipients(recipients: string[]): ServiceCategory {
  const told = recipients.filter((recipient) => recipient.trim() !== '')
  const own = told.filter((recipient) => isStaff(recipient) && !isPublic(recipient))
  return told.length > 0 && own.length === told.length ? 'internal' : 'citizen'
}
