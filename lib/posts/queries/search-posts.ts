import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { matchKey } from '@/lib/bangla/match-key'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { toNamedOffice } from '@/lib/offices/views/office-header'
import { isUuid } from '@/lib/offices/page-cursor'
import { listWords, queryKey } from '@/lib/search/words'
import { dayOf } from '../day'
import { postSelect, type PostRow, toOfficer } from '../incumbent'
import { onlyInDrafts } from '../only-in-drafts'
import type { PostOption } from '../views/post-option'

const maxOffices = 60
const maxFound = 60

/**
 * Posts to choose from for an office: without `q` its own, then those of the offices above it, the nearest
 * first; with `q` posts of any office in service, whose title, holder or office have all words of it. Posts are
 * public, so other districts' are found too. Throws when the office is not the actor's to read.
 * @example await searchPosts(actor, { officeSlug: 'doict.lohagara.narail', q: 'উপপরিচালক খুলনা' })
 */
export async function searchPosts(
  actor: Actor,
  { officeSlug, q = '' }: { officeSlug: string; q?: string },
): Promise<PostOption[]> {
  const office = await getAuthorisedOffice(db, actor, 'office:read', officeSlug)
  const lineage = await findLineage(office.id)
  const words = listWords(queryKey(q))
  if (words.length === 0) {
    const options = await loadPosts(lineage, lineage)
    return options
      .sort((a, b) => lineage.indexOf(a.officeId) - lineage.indexOf(b.officeId))
      .map(toOption)
  }
  const options = await loadPosts([...lineage, ...(await findOffices(words))], lineage)
  const found = options.filter(({ key }) => words.every((word) => key.includes(word)))
  return found.slice(0, maxFound).map(toOption)
}

/**
 * These very posts, as `searchPosts` gives them: what a form already names, wherever it is. Unknown ids are left
 * out. Throws when the office is not the actor's to read.
 */
export async function findPostOptions(
  actor: Actor,
  { officeSlug, postIds }: { officeSlug: string; postIds: readonly string[] },
): Promise<PostOption[]> {
  const office = await getAuthorisedOffice(db, actor, 'office:read', officeSlug)
  const ids = postIds.filter(isUuid)
  return (await loadWhere({ id: { in: ids } }, await findLineage(office.id))).map(toOption)
}

type Found = PostOption & { officeId: string; key: string }

/** The office and those above it. */
async function findLineage(officeId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE above AS (
      SELECT "id", "parentId", 0 AS "step" FROM "Office" WHERE "id" = ${officeId}::uuid
      UNION ALL
      SELECT o."id", o."parentId", a."step" + 1 FROM "Office" o
        JOIN above a ON o."id" = a."parentId" WHERE a."step" < 10
    )
    SELECT "id" FROM above ORDER BY "step"`
  return rows.map(({ id }) => id)
}

/** Offices whose name, areas or department have most of the words. */
async function findOffices(words: readonly string[]): Promise<string[]> {
  const has = words.map((word) => Prisma.sql`e."key" LIKE ${`%${word}%`}`)
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT e."officeId" AS "id" FROM "SearchEntry" e
    WHERE e."serviceId" IS NULL AND (${Prisma.join(has, ' OR ')})
    ORDER BY ${Prisma.join(
      has.map((one) => Prisma.sql`(${one})::int`),
      ' + ',
    )} DESC, e."officeId"
    LIMIT ${maxOffices}`
  return rows.map(({ id }) => id)
}

function loadPosts(officeIds: readonly string[], lineage: readonly string[]): Promise<Found[]> {
  const shown = [{ officeId: lineage[0] }, { NOT: onlyInDrafts }]
  return loadWhere({ officeId: { in: [...officeIds] }, OR: shown }, lineage)
}

async function loadWhere(
  where: Prisma.PostWhereInput,
  [ownId, ...above]: readonly string[],
): Promise<Found[]> {
  const rows = await db.post.findMany({
    where,
    orderBy: [{ officeId: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    select: {
      ...postSelect(dayOf(new Date())),
      office: {
        select: {
          ...{ slug: true, nameBn: true, nameEn: true },
          searchEntries: { where: { serviceId: null }, select: { key: true } },
        },
      },
    },
  })
  return rows.map((row) => {
    const other = above.includes(row.officeId) ? 'above' : 'other'
    const key = row.office.searchEntries[0]?.key ?? ''
    return toFound(row, key, row.officeId === ownId ? 'own' : other)
  })
}

function toFound(row: PostRow, officeKey: string, relation: PostOption['relation']): Found {
  const officer = toOfficer(row, row.officeId)
  const named = [row.titleBn, row.titleEn, officer.name?.bn, officer.name?.en]
  return {
    postId: row.id,
    title: officer.title,
    office: toNamedOffice(row.office),
    ...(officer.name && { holder: officer.name }),
    relation,
    officeId: row.officeId,
    key: `${matchKey(named.join(' '))} ${officeKey}`,
  }
}

function toOption({ officeId: _, key: __, ...option }: Found): PostOption {
  return option
}
