// A snapshot is all that a version's page shows and that lives elsewhere, as it was when it was published.
// It is written once, in the transaction of the publication, and never again.
import { z } from 'zod'
import { officeLevels } from '@/lib/offices/schema'
import type { OfficerView } from './published-charter'

const pair = z.object({
  bn: z.string().optional(),
  en: z.string().optional(),
  source: z.enum(['bn', 'en']),
  translation: z.enum(['missing', 'unreviewed', 'reviewed', 'outdated']),
})
const namedOffice = z.object({ slug: z.string(), name: pair })

const officer = z.object({
  postId: z.string(),
  office: namedOffice.optional(),
  title: pair,
  vacant: z.boolean(),
  additionalCharge: z.boolean(),
  name: pair.optional(),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  room: z.string().optional(),
  official: z.enum(['YES', 'NO', 'UNKNOWN']),
  since: z.coerce.date().optional(),
})

const officeHeader = z.object({
  id: z.string(),
  slug: z.string(),
  name: pair,
  level: z.enum(officeLevels),
  state: z.enum(['ACTIVE', 'CLOSED', 'MERGED']),
  department: z.object({ slug: z.string(), name: pair, ministry: pair }),
  areas: z.array(
    z.object({
      id: z.string(),
      level: z.enum(['DIVISION', 'DISTRICT', 'UPAZILA']),
      nameBn: z.string(),
      nameEn: z.string(),
    }),
  ),
  address: pair,
  openingHours: pair,
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  hosts: z.array(z.string()),
  parent: namedOffice.optional(),
  sample: z.boolean(),
  sourceUrl: z.string().optional(),
})

export const snapshotSchema = z.object({
  office: officeHeader,
  /** By post id: responsible posts, escalation posts and those of the levels. */
  officers: z.record(z.string(), officer),
  /** By id. */
  standardServices: z.record(z.string(), namedOffice),
  /** By id. */
  pillars: z.record(
    z.string(),
    z.object({ strategySlug: z.string(), slug: z.string(), title: pair }),
  ),
  childOffices: z.array(namedOffice.extend({ hasCharter: z.boolean() })),
  strategies: z.array(z.object({ slug: z.string(), title: pair })),
})

export type Snapshot = z.infer<typeof snapshotSchema>
/** An officer without what only a comparison with today tells. */
export type FrozenOfficer = Omit<OfficerView, 'changedSincePublication'>
