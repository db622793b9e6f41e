import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import { workingServices } from '@/lib/catalogue/working-version'
import { officialPair, toPair } from '@/lib/charters/translations'
import { serviceSelect, type ServiceRow } from '@/lib/charters/views/version-select'
import { db } from '@/lib/db/client'
import type { BulkPlace, BulkPreview } from '../bulk-place'
import { isSameStanding, type Standing, toStandingText, wantedIn } from '../bulk-value'
import { findPosts } from '../find-post'
import type { BulkField, BulkValue } from '../schema'
import { markOf } from '../seen'
import { namePosts } from './name-posts'

/** A page shows no more at once; applied to these, the next come up. */
export const maxShown = 500
/** More services are not read at once. */
const maxRead = 5_000

/**
 * What a value would change in the services of a standard service within the actor's scope (drafts, else current
 * versions), office by office; without a value, what stands there now.
 */
export async function previewBulkEdit(
  actor: Actor,
  standardSlug: string,
  field: BulkField,
  value: BulkValue | null,
): Promise<BulkPreview> {
  const rows = await db.serviceVersion.findMany({
    where: {
      standardService: { slug: standardSlug },
      ...workingServices(officeScope(actor, 'charter:edit')),
    },
    orderBy: [{ version: { charter: { office: { slug: 'asc' } } } }, { position: 'asc' }],
    take: maxRead,
    select: placeSelect,
  })
  const officeIds = rows.map(({ version }) => version.charter.office.id)
  const posts = value ? await findPosts(officeIds, value) : new Map<string, string>()
  const all = rows.map((row) => toPlace(row, field, value, posts))
  const places = all.filter(
    ({ before, after }) => !value || !after || !isSameStanding(before, after),
  )
  const shown = places.slice(0, maxShown)
  const ids = shown.flatMap(({ before, after }) => [before, after].filter(Array.isArray).flat())
  return {
    places: shown,
    same: all.length - places.length,
    hasMore: places.length > maxShown,
    posts: field === 'escalation' ? await namePosts(ids) : {},
  }
}

const placeSelect = {
  ...serviceSelect,
  version: {
    select: {
      number: true,
      charter: {
        select: { office: { select: { id: true, slug: true, nameBn: true, nameEn: true } } },
      },
    },
  },
} as const

type PlaceRow = ServiceRow & {
  version: {
    number: number | null
    charter: {
      office: { id: string; slug: string; nameBn: string | null; nameEn: string | null }
    }
  }
}

function toPlace(
  row: PlaceRow,
  field: BulkField,
  value: BulkValue | null,
  posts: ReadonlyMap<string, string>,
): BulkPlace {
  const { office } = row.version.charter
  const before = standingOf(row, field)
  const wanted = value && wantedIn(before, value, posts.get(office.id) ?? null)
  return {
    pick: `${row.serviceId}.${markOf(before)}`,
    office: {
      slug: office.slug,
      name: officialPair(office.nameBn, office.nameEn),
      hasDraft: row.version.number === null,
    },
    service: { slug: row.service.slug, name: toPair(row, 'name', 'bn') },
    before,
    after: value ? (wanted?.standing ?? null) : before,
  }
}

function standingOf(row: ServiceRow, field: BulkField): Standing {
  if (field === 'channels') return row.channels
  if (field === 'escalation') return row.escalationPosts.map(({ postId }) => postId)
  return toStandingText(row[`${field}Bn`], row[`${field}En`])
}
