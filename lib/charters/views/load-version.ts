// One published version as its page shows it. With `number` it is the frozen page at its own address;
// without, the current one beside today's postings. A draft has no number and is never found.
import 'server-only'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { officeHeaderSelect, toOfficeHeader } from '@/lib/offices/views/office-header'
import { isSlug } from '@/lib/offices/slug'
import { dayOf } from '@/lib/posts/day'
import type { OfficeHeader, OfficerView, PublishedCharter } from '../published-charter'
import { type Snapshot, snapshotSchema } from '../snapshot'
import { loadOfficers } from './load-officers'
import type { ServiceSurroundings } from './service-view'
import { withChange } from './todays-officers'
import {
  type LevelRow,
  type ServiceRow,
  type VersionHeadRow,
  versionHeadSelect,
} from './version-select'

export interface VersionHead {
  id: string
  charterId: string
  /** Reached at its own address: nothing of today is shown on it. */
  frozen: boolean
  language: 'bn' | 'en'
  office: OfficeHeader
  version: PublishedCharter['version']
  redactions: VersionHeadRow['redactions']
  snapshot: Snapshot
}

export async function findVersionHead(
  officeSlug: string,
  number?: number,
): Promise<VersionHead | null> {
  if (!isSlug(officeSlug) || !isVersionNumber(number)) return null
  const row = await db.charterVersion.findFirst({
    where: publishedVersion(officeSlug, number),
    select: {
      ...versionHeadSelect,
      charter: {
        select: { id: true, currentVersionId: true, office: { select: officeHeaderSelect } },
      },
    },
  })
  if (!row?.number || !row.publishedAt) return null
  const snapshot = snapshotSchema.parse(row.snapshot)
  const language = row.sourceLanguage === 'EN' ? 'en' : 'bn'
  const today = toOfficeHeader(row.charter.office)
  const isCurrent = row.charter.currentVersionId === row.id && today.state !== 'MERGED'
  const frozen = number !== undefined
  return {
    id: row.id,
    charterId: row.charter.id,
    frozen,
    language,
    office: frozen ? asItWas(snapshot.office, today) : today,
    version: {
      number: row.number,
      publishedAt: row.publishedAt,
      isCurrent,
      sourceLanguage: language,
    },
    redactions: row.redactions,
    snapshot,
  }
}

/** The office a version names, at the address it has now; that it has closed since is said on every page of it. */
function asItWas(then: OfficeHeader, today: OfficeHeader): OfficeHeader {
  const { slug, state, mergedInto } = today
  return { ...then, slug, state, ...(mergedInto && { mergedInto }) }
}

/** A number asks for that version for ever; none for the current one of an office that is still there. */
function publishedVersion(slug: string, number?: number): Prisma.CharterVersionWhereInput {
  if (number !== undefined) return { number, charter: { office: { slug } } }
  return { number: { not: null }, currentOf: { office: { slug, state: { not: 'MERGED' } } } }
}

/** Numbers are PostgreSQL integers from 1. */
function isVersionNumber(number: number | undefined): boolean {
  return number === undefined || (Number.isInteger(number) && number > 0 && number < 2 ** 31)
}

/** The posts, standard services and pillars the rows point to, as this page names them. */
export async function loadSurroundings(
  head: VersionHead,
  services: readonly ServiceRow[],
  levels: readonly LevelRow[],
): Promise<ServiceSurroundings> {
  const { snapshot } = head
  const today = head.frozen
    ? new Map<string, never>()
    : await loadOfficers(postIds(services, levels), head.office.id, dayOf(new Date()))
  const officer = (postId: string): OfficerView | undefined => {
    const frozen = snapshot.officers[postId]
    const current = today.get(postId)
    if (current) return withChange(current, frozen)
    return frozen && { ...frozen, changedSincePublication: false }
  }
  return {
    language: head.language,
    officer,
    standardService: (id) => snapshot.standardServices[id],
    pillar: (id) => snapshot.pillars[id],
  }
}

export function postIds(
  services: readonly Pick<ServiceRow, 'responsiblePostId' | 'escalationPosts'>[],
  levels: readonly Pick<LevelRow, 'postId'>[],
): (string | null)[] {
  return [
    ...services.map(({ responsiblePostId }) => responsiblePostId),
    ...services.flatMap(({ escalationPosts }) => escalationPosts.map(({ postId }) => postId)),
    ...levels.map(({ postId }) => postId),
  ]
}
