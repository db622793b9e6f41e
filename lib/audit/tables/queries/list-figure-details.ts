import 'server-only'
import { officialPair, toPair } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/posts/day'
import {
  type FindingFigure,
  isFindingFigure,
  kindOf,
} from '../../findings/published/published-finding'
import type { FigureDetail } from '../figure-detail'
import type { ListedFigure } from '../table-view'

/**
 * What makes up a figure in these offices, by their slugs: services without a time limit, vacant posts, findings by
 * rule with the most first. Empty for a figure that counts offices or texts. A fixed number of questions to the
 * database.
 * @example (await listFigureDetails('vacant', ['doict.kachua.bagerhat'])).get('doict.kachua.bagerhat')
 */
export async function listFigureDetails(
  figure: ListedFigure,
  officeSlugs: readonly string[],
  today: Date = dayOf(new Date()),
): Promise<Map<string, FigureDetail[]>> {
  const details = await readDetails(figure, [...officeSlugs], today)
  const grouped = Map.groupBy(details, ({ office }) => office)
  return new Map([...grouped].map(([office, all]) => [office, all.map(({ detail }) => detail)]))
}

interface OfficeDetail {
  office: string
  detail: FigureDetail
}

async function readDetails(figure: ListedFigure, slugs: string[], today: Date) {
  if (figure === 'withoutTimeLimit') return servicesWithoutTime(slugs)
  if (figure === 'vacant') return vacantPosts(slugs, today)
  return isFindingFigure(figure) ? findingsByRule(slugs, figure) : []
}

async function servicesWithoutTime(slugs: string[]): Promise<OfficeDetail[]> {
  const rows = await db.$queryRaw<
    (Names & { slug: string; language: 'BN' | 'EN'; hidden: boolean })[]
  >`
    SELECT o."slug" AS "office", s."slug", sv."nameBn", sv."nameEn",
      v."sourceLanguage" AS "language",
      EXISTS (SELECT 1 FROM "Redaction" r WHERE r."versionId" = v."id"
        AND r."path" LIKE '/services/' || s."slug" || '/name%') AS "hidden"
    FROM "Office" o JOIN "Charter" c ON c."officeId" = o."id"
    JOIN "CharterVersion" v ON v."id" = c."currentVersionId"
    JOIN "ServiceVersion" sv ON sv."versionId" = v."id"
    JOIN "Service" s ON s."id" = sv."serviceId"
    WHERE o."slug" = ANY(${slugs}) AND o."state" = 'ACTIVE'
      AND sv."timeLimit"->>'kind' IN ('none', 'vague', 'misplaced')
    ORDER BY o."slug", sv."position"`
  return rows.map(({ office, slug, language, hidden, ...row }) => {
    const names = hidden ? { nameBn: null, nameEn: null } : row
    const name = toPair({ ...names, translations: {} }, 'name', language === 'EN' ? 'en' : 'bn')
    return { office, detail: { kind: 'service', slug, name } }
  })
}

interface Names {
  office: string
  nameBn: string | null
  nameEn: string | null
}

async function vacantPosts(slugs: string[], today: Date): Promise<OfficeDetail[]> {
  const rows = await db.$queryRaw<(Names & { id: string })[]>`
    SELECT o."slug" AS "office", p."id", p."titleBn" AS "nameBn", p."titleEn" AS "nameEn"
    FROM "Office" o JOIN "Post" p ON p."officeId" = o."id"
    WHERE o."slug" = ANY(${slugs}) AND NOT EXISTS (
      SELECT 1 FROM "Posting" h WHERE h."postId" = p."id"
        AND (h."from" IS NULL OR h."from" <= ${today}::date)
        AND (h."to" IS NULL OR h."to" >= ${today}::date))
    ORDER BY o."slug", p."position", p."id"`
  return rows.map(({ office, id, nameBn, nameEn }) => {
    return { office, detail: { kind: 'post', id, title: officialPair(nameBn, nameEn) } }
  })
}

async function findingsByRule(slugs: string[], figure: FindingFigure): Promise<OfficeDetail[]> {
  const { severity, letter } = kindOf(figure)
  const rows = await db.finding.groupBy({
    by: ['officeId', 'rule'],
    where: {
      office: { slug: { in: slugs } },
      status: 'OPEN',
      version: { currentOf: { isNot: null } },
      ...(severity && { severity }),
      ...(letter && { rule: { startsWith: letter } }),
    },
    _count: true,
    orderBy: [{ _count: { rule: 'desc' } }, { rule: 'asc' }],
  })
  const offices = await db.office.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true },
  })
  const slugOf = new Map(offices.map(({ id, slug }) => [id, slug]))
  return rows.map(({ officeId, rule, _count }) => ({
    office: slugOf.get(officeId) ?? '',
    detail: { kind: 'rule', rule, count: _count },
  }))
}
