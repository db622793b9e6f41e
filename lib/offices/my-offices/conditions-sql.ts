// Which of an actor's offices a list shows, and in which order, as SQL.
import { containsWords, queryKey } from '@/lib/search/words'
import { Prisma } from '@/lib/db/generated/client'
import { isSlug } from '../slug'
import { confirmationSql, findingsSql, requestSql, today, translationsSql } from './facts-sql'
import type { MyOfficeFilter, MyOfficeSort } from './my-office'

interface Condition {
  joins?: Prisma.Sql
  where: Prisma.Sql
}

const findings = Prisma.sql`CROSS JOIN LATERAL (${findingsSql}) fs`
const confirmation = Prisma.sql`CROSS JOIN LATERAL (${confirmationSql}) cf`

/** What each filter asks; all but the last are of offices in service. */
export const filters: Record<Exclude<MyOfficeFilter, 'all' | 'closed'>, Condition> = {
  draft: { where: Prisma.sql`draft."id" IS NOT NULL` },
  waiting: { where: Prisma.sql`EXISTS (${requestSql})` },
  errors: { joins: findings, where: Prisma.sql`fs."errors" > 0` },
  unconfirmed: { joins: confirmation, where: Prisma.sql`cf."dueOn" < ${today()}` },
  untranslated: {
    joins: Prisma.sql`CROSS JOIN LATERAL (${translationsSql}) tr`,
    where: Prisma.sql`tr."missing" + tr."outdated" > 0`,
  },
  noCharter: { where: Prisma.sql`c."currentVersionId" IS NULL` },
}

/** Small numbers first; by name among equals. */
export const ranks: Record<
  Exclude<MyOfficeSort, 'name'>,
  { joins?: Prisma.Sql; rank: Prisma.Sql }
> = {
  errors: { joins: findings, rank: Prisma.sql`(-fs."errors")::bigint` },
  unconfirmed: {
    joins: confirmation,
    rank: Prisma.sql`COALESCE(cf."dueOn" - DATE '2000-01-01', 1000000)::bigint`,
  },
  published: {
    rank: Prisma.sql`COALESCE(-(EXTRACT(EPOCH FROM cur."publishedAt") * 1000)::bigint, 0)`,
  },
}

/** The very expressions the indexes Office_by_name_… are made of. */
export function nameSql(locale: 'bn' | 'en'): Prisma.Sql {
  return locale === 'bn'
    ? Prisma.sql`COALESCE(o."nameBn", o."nameEn", '') COLLATE "bn-BD-x-icu"`
    : Prisma.sql`COALESCE(o."nameEn", o."nameBn", '') COLLATE "en-x-icu"`
}

/** Words of the name, the area or the department; or the beginning of the address. */
export function named(q: string | undefined): Prisma.Sql[] {
  const key = queryKey(q ?? '')
  if (key === '') return []
  const slug = (q ?? '').trim().toLowerCase()
  const byName = Prisma.sql`o."id" IN (
    SELECT e."officeId" FROM "SearchEntry" e
    WHERE e."serviceId" IS NULL AND ${containsWords(Prisma.sql`e."key"`, key)})`
  if (!isSlug(slug)) return [byName]
  return [Prisma.sql`(${byName} OR o."slug" LIKE ${`%${slug}%`})`]
}
