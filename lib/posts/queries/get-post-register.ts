import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { officeScope } from '@/lib/access/scope'
import { officialPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { isoDay } from '@/lib/i18n/format-day'
import type { PostRegister, TransferEntry } from '../views/post-register'
import { postingEntrySelect, toPostingEntry } from '../views/posting-entry'
import { loadPostings } from '../transfer/load-record'
import { canUndo, transferRecordSchema } from '../transfer/transfer-record'

const remembered = 30 * 24 * 60 * 60 * 1_000
const inForce = { version: { currentOf: { isNot: null } } }

/**
 * All posts of an office in its order, with everyone who holds, held or will hold them, and its recent transfers.
 * For whoever may read the office; throws when not found.
 */
export async function getPostRegister(actor: Actor, officeSlug: string): Promise<PostRegister> {
  const { id } = await getAuthorisedOffice(db, actor, 'office:read', officeSlug)
  const [office, mayEdit, posts, transfers] = await Promise.all([
    db.office.findUniqueOrThrow({
      where: { id },
      select: { slug: true, nameBn: true, nameEn: true, state: true },
    }),
    db.office.count({ where: { id, AND: [officeScope(actor, 'post:edit')] } }),
    loadPosts(id),
    loadTransfers(id),
  ])
  return {
    office: {
      slug: office.slug,
      name: officialPair(office.nameBn, office.nameEn),
      state: office.state,
    },
    mayEdit: mayEdit > 0,
    posts,
    transfers,
  }
}

async function loadPosts(officeId: string) {
  const rows = await db.post.findMany({
    where: { officeId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      titleBn: true,
      titleEn: true,
      grievance: true,
      postings: {
        orderBy: [{ from: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
        select: postingEntrySelect,
      },
      _count: {
        select: {
          responsibleFor: { where: inForce },
          escalationFor: { where: { serviceVersion: inForce } },
          escalationLevels: { where: inForce },
        },
      },
    },
  })
  const today = isoDay(new Date())
  return rows.map(({ id, titleBn, titleEn, grievance, postings, _count: uses }) => ({
    id,
    title: officialPair(titleBn, titleEn),
    grievance,
    postings: postings.map((posting) => toPostingEntry(posting, today)),
    uses: uses.responsibleFor + uses.escalationFor + uses.escalationLevels,
  }))
}

async function loadTransfers(officeId: string): Promise<TransferEntry[]> {
  const events = await db.activityEvent.findMany({
    where: {
      officeId,
      action: 'posting:transfer',
      at: { gt: new Date(Date.now() - remembered) },
    },
    orderBy: { id: 'desc' },
    take: 20,
    select: { id: true, at: true, actorName: true, recordId: true, after: true },
  })
  const records = events.map(({ after }) => transferRecordSchema.parse(after))
  const postings = await loadPostings(db, records)
  return events.map((event, index) => {
    const record = records[index]!
    return {
      eventId: event.id,
      at: event.at,
      by: event.actorName,
      postId: event.recordId,
      from: record.from,
      canUndo: canUndo(record, postings),
    }
  })
}
