import 'server-only'
import { redactOfficers } from '@/lib/charters/redaction'
import { snapshotSchema } from '@/lib/charters/snapshot'
import { withChange } from '@/lib/charters/views/todays-officers'
import { db } from '@/lib/db/client'
import { officeHeaderSelect, toOfficeHeader } from '@/lib/offices/views/office-header'
import { isSlug } from '@/lib/offices/slug'
import { dayOf } from '../day'
import { postSelect, toOfficer } from '../incumbent'
import type { OfficersView, PostView } from '../views/officers-view'
import { onlyInDrafts } from '../only-in-drafts'

/**
 * All posts of an office with who holds them today, the vacant ones too, in the office's own order.
 * Hidden and redacted contacts are left out; null for an unknown office.
 */
export async function listOfficers(officeSlug: string): Promise<OfficersView | null> {
  if (!isSlug(officeSlug)) return null
  const row = await db.office.findUnique({
    where: { slug: officeSlug },
    select: {
      ...officeHeaderSelect,
      charter: { select: { currentVersion: { select: currentSelect } } },
    },
  })
  if (!row || row.state === 'MERGED') return null
  const current = row.charter?.currentVersion
  const frozen = current?.snapshot ? snapshotSchema.parse(current.snapshot).officers : {}
  const posts = await loadPosts(row.id, current?.id)
  const views = posts.map(({ post, ...view }): PostView => ({
    ...withChange(post, frozen[post.postId]),
    ...view,
  }))
  redactOfficers(views, current?.redactions.map(({ path }) => path) ?? [])
  return { office: toOfficeHeader(row), posts: views }
}

const currentSelect = {
  id: true,
  snapshot: true,
  redactions: { select: { path: true } },
} as const

async function loadPosts(officeId: string, versionId: string | undefined) {
  const rows = await db.post.findMany({
    where: { officeId, NOT: onlyInDrafts },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { ...postSelect(dayOf(new Date())), grievance: true },
  })
  const counts = versionId
    ? await db.serviceVersion.groupBy({
        by: ['responsiblePostId'],
        where: { versionId },
        _count: { _all: true },
      })
    : []
  const services = new Map(counts.map((row) => [row.responsiblePostId, row._count._all]))
  return rows.map((row) => ({
    post: toOfficer(row, officeId),
    grievance: row.grievance,
    responsibleFor: services.get(row.id) ?? 0,
  }))
}
