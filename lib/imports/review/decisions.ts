// A decision is what a person said about one part of a reading: which rows go into the draft, as which service,
// in which words; which sections. What nobody decided is proposed; where a proposal could lose something, it is asked.
import { z } from 'zod'
import { serviceCategories, serviceTextFields } from '@/lib/charters/reading'

/** The fields of a row that a person may put right, by the names of the reading. */
export const editableFields = [
  'serial',
  'name',
  ...serviceTextFields.slice(0, 2),
  'documents',
  ...serviceTextFields.slice(2),
  'timeLimit',
  'fee',
  'officer',
  'escalation',
] as const

export const sections = [
  'vision',
  'mission',
  'objectives',
  'functions',
  'expectations',
  'grievance',
  'officers',
] as const

const longestText = 10_000
/** Words in the place of those that were read; empty ones take the field away. */
const words = z.string().max(longestText, 'text_too_long')

const rowDecisionSchema = z.object({
  take: z.enum(['accept', 'drop']).optional(),
  /** The slug of the service it continues, or `+` for a new one; absent: as proposed. */
  service: z.string().max(120).optional(),
  category: z.enum(serviceCategories).optional(),
  fields: z.partialRecord(z.enum(editableFields), words).optional(),
})

export const decisionsSchema = z.object({
  /** Place of the service in the report → what was decided of it. */
  rows: z.record(z.string(), rowDecisionSchema).default({}),
  /** Whose words count in a section: the document's (also when it has none) or the charter's. */
  sections: z.partialRecord(z.enum(sections), z.enum(['document', 'charter'])).default({}),
  /** Services of the charter that no row continues. */
  gone: z.record(z.string(), z.enum(['keep', 'remove'])).default({}),
  /** Post → whose word counts on who holds it. */
  holders: z.record(z.string(), z.enum(['register', 'document'])).default({}),
  /** What becomes of a draft somebody works on. */
  onto: z.enum(['replace', 'merge']).optional(),
  /** "This is our charter", said of a document from another office's address. */
  ours: z.boolean().default(false),
})

export type EditableField = (typeof editableFields)[number]
export type Section = (typeof sections)[number]
export type RowDecision = z.infer<typeof rowDecisionSchema>
export type Decisions = z.infer<typeof decisionsSchema>

export const newService = '+'

export function readDecisions(stored: unknown): Decisions {
  return decisionsSchema.parse(stored ?? {})
}
