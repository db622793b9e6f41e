import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import { markOf } from '@/lib/bulk-edits/seen'
import { officialPair, toPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isUuid, readCursor, writeCursor } from '@/lib/offices/page-cursor'
import type { ProposalView } from '../proposals/proposal-view'
import { readChanges, standingOf } from '../proposals/proposed-changes'
import { workingVersion } from '../working-version'

const pageSize = 100

/**
 * The open proposals of one office, or of all offices of the actor's scope, the offices in order, read by key; of
 * each the parts not decided yet, with what stands there now. A proposal whose service is gone is left out.
 * @throws NotFoundError for an office outside the scope
 */
export async function listProposals(
  actor: Actor,
  filter: { officeSlug?: string; standardSlug?: string; after?: string } = {},
): Promise<{ proposals: ProposalView[]; next?: string }> {
  const scope = officeScope(actor, 'charter:read')
  const { officeSlug, standardSlug } = filter
  if (officeSlug !== undefined) await getOffice(actor, officeSlug)
  const [officeId = '', id = ''] = readCursor(filter.after, 2) ?? []
  const following = isUuid(officeId) &&
    isUuid(id) && {
      OR: [{ officeId: { gt: officeId } }, { officeId, id: { gt: id } }],
    }
  const rows = await db.proposal.findMany({
    where: {
      state: 'OPEN',
      office: { state: 'ACTIVE', ...(officeSlug && { slug: officeSlug }), AND: [scope] },
      ...(standardSlug && { standardService: { slug: standardSlug } }),
      ...following,
    },
    orderBy: [{ officeId: 'asc' }, { id: 'asc' }],
    take: pageSize + 1,
    select: proposalSelect,
  })
  const last = rows[pageSize - 1]
  return {
    proposals: rows.slice(0, pageSize).flatMap(toView),
    ...(rows.length > pageSize && last && { next: writeCursor([last.office.id, last.id]) }),
  }
}

const names = { slug: true, nameBn: true, nameEn: true } as const
const proposalSelect = {
  id: true,
  changes: true,
  createdAt: true,
  office: { select: { id: true, ...names } },
  standardService: { select: { ...names, translations: true } },
  service: {
    select: {
      slug: true,
      versions: {
        where: { version: workingVersion },
        select: {
          nameBn: true,
          nameEn: true,
          descriptionBn: true,
          descriptionEn: true,
          timeLimitBn: true,
          timeLimitEn: true,
          feeBn: true,
          feeEn: true,
          translations: true,
          documents: { select: { textBn: true, textEn: true }, orderBy: { position: 'asc' } },
        },
      },
    },
  },
} as const

type Row = Prisma.ProposalGetPayload<{ select: typeof proposalSelect }>

function toView({ id, changes, createdAt, office, standardService, service }: Row): ProposalView[] {
  const [stands] = service.versions
  if (!stands) return []
  const parts = readChanges(changes).flatMap(({ decision, ...change }) => {
    if (decision) return []
    const standing = standingOf(stands, change.field)
    const pick = `${id}.${change.field}.${markOf(standing)}`
    return [{ ...change, pick, standing }]
  })
  return [
    {
      id,
      office: { slug: office.slug, name: officialPair(office.nameBn, office.nameEn) },
      service: { slug: service.slug, name: toPair(stands, 'name', 'bn') },
      standard: { slug: standardService.slug, name: toPair(standardService, 'name', 'bn') },
      at: createdAt,
      parts,
    },
  ]
}

async function getOffice(actor: Actor, slug: string): Promise<void> {
  const found = await db.office.count({
    where: { slug, AND: [officeScope(actor, 'charter:read')] },
  })
  if (found === 0) throw new NotFoundError(`office ${slug}`)
}
