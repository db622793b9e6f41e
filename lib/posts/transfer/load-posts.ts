import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import { officialPair } from '@/lib/charters/translations'
import type { Prisma } from '@/lib/db/generated/client'
import type { Transaction } from '@/lib/db/transaction'
import { toNamedOffice } from '@/lib/offices/views/office-header'
import type { PostState } from './plan-transfer'
import type { Transfer } from './schema'

/** The posts a transfer is about, with everyone ever in them; those that do not exist are left out. */
export async function loadPosts(
  tx: Transaction,
  actor: Actor,
  { postId, comesFrom, leavesTo }: Pick<Transfer, 'postId' | 'comesFrom' | 'leavesTo'>,
): Promise<Map<string, PostState>> {
  const ids = [postId, comesFrom, leavesTo].filter((id) => id !== undefined)
  const rows = await tx.post.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    select: stateSelect,
  })
  const own = await tx.post.findMany({
    where: { id: { in: ids }, office: { AND: [officeScope(actor, 'post:edit')] } },
    select: { id: true },
  })
  const inScope = new Set(own.map(({ id }) => id))
  return new Map(rows.map((row) => [row.id, toState(row, inScope.has(row.id))]))
}

/** Changes with anything a plan over these posts depends on. */
export function stampOf(posts: ReadonlyMap<string, PostState>): string {
  const state = [...posts.values()].map(({ id, inScope, postings }) => [id, inScope, postings])
  return createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 16)
}

const stateSelect = {
  id: true,
  titleBn: true,
  titleEn: true,
  office: { select: { id: true, slug: true, nameBn: true, nameEn: true } },
  postings: {
    orderBy: { id: 'asc' },
    select: { id: true, nameBn: true, nameEn: true, kind: true, from: true, to: true },
  },
} satisfies Prisma.PostSelect

type Row = Prisma.PostGetPayload<{ select: typeof stateSelect }>

function toState({ id, titleBn, titleEn, office, postings }: Row, inScope: boolean): PostState {
  return {
    id,
    title: officialPair(titleBn, titleEn),
    office: { id: office.id, ...toNamedOffice(office) },
    inScope,
    postings: postings.map(({ from, to, ...posting }) => ({
      ...posting,
      from: toDay(from),
      to: toDay(to),
    })),
  }
}

function toDay(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null
}
