import 'server-only'
import { findVersionHead } from '@/lib/charters/views/load-version'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { OfficeHeader } from '@/lib/charters/published-charter'
import { officeHeaderSelect, toOfficeHeader } from '@/lib/offices/views/office-header'
import { isUuid } from '@/lib/offices/page-cursor'
import { isSlug } from '@/lib/offices/slug'
import { type FindingFigure, kindOf, type PublishedFindings } from './published-finding'
import {
  type FindingRow,
  findingSelect,
  type ServiceNameRow,
  serviceNameSelect,
  toPublished,
} from './to-published'

const pageSize = 100

interface Asked {
  /** Only what this figure of the tables counts. */
  figure?: FindingFigure
  /** Cursor of the page before. */
  after?: string
  limit?: number
}

/**
 * The open findings of an office's version in force, the gravest first; of an office that published nothing, those
 * about that. Never a draft's. Words removed from the version are not quoted. Null for an address that no office has;
 * a cursor that is none gives the first page.
 * @example await findPublishedFindings('doict.kachua.bagerhat', { figure: 'timeFindings' })
 */
export async function findPublishedFindings(
  officeSlug: string,
  { figure, after, limit = pageSize }: Asked = {},
): Promise<PublishedFindings | null> {
  const head = await findVersionHead(officeSlug)
  const office = head?.office ?? (await findOffice(officeSlug))
  if (!office) return null
  const where = openFindings(office.id, head?.id ?? null, figure)
  const from = await cursorAt(after, where)
  const [rows, total] = await Promise.all([
    db.finding.findMany({ ...from, where, select: findingSelect, orderBy, take: limit + 1 }),
    db.finding.count({ where }),
  ])
  const shown = rows.slice(0, limit)
  const redactions = head?.redactions.map(({ path }) => path) ?? []
  const names = await findServiceNames(head?.id, shown)
  const language = head?.language ?? 'bn'
  const last = shown.at(-1)
  return {
    office,
    ...(head && { version: head.version }),
    findings: shown.map((row) => toPublished(row, { names, language, redactions })),
    total,
    ...(rows.length > limit && last && { next: last.id }),
  }
}

const orderBy = [
  { severity: 'asc' },
  { rule: 'asc' },
  { path: 'asc' },
  { id: 'asc' },
] satisfies Prisma.FindingOrderByWithRelationInput[]

async function findOffice(slug: string): Promise<OfficeHeader | null> {
  if (!isSlug(slug)) return null
  const where = { slug, state: { not: 'MERGED' as const } }
  const row = await db.office.findFirst({ where, select: officeHeaderSelect })
  return row && toOfficeHeader(row)
}

function openFindings(
  officeId: string,
  versionId: string | null,
  figure?: FindingFigure,
): Prisma.FindingWhereInput {
  const { severity, letter } = figure ? kindOf(figure) : {}
  return {
    ...{ officeId, versionId, status: 'OPEN' },
    ...(severity && { severity }),
    ...(letter && { rule: { startsWith: letter } }),
  }
}

/** The page after a finding that is still there. */
async function cursorAt(
  after: string | undefined,
  where: Prisma.FindingWhereInput,
): Promise<Pick<Prisma.FindingFindManyArgs, 'cursor' | 'skip'>> {
  if (after === undefined || !isUuid(after)) return {}
  const isThere = await db.finding.count({ where: { ...where, id: after } })
  return isThere > 0 ? { cursor: { id: after }, skip: 1 } : {}
}

async function findServiceNames(versionId: string | undefined, rows: readonly FindingRow[]) {
  const ids = rows.flatMap(({ serviceId }) => serviceId ?? [])
  if (!versionId || ids.length === 0) return new Map<string, ServiceNameRow>()
  const names = await db.serviceVersion.findMany({
    where: { versionId, serviceId: { in: ids } },
    select: serviceNameSelect,
  })
  return new Map(names.map((name) => [name.serviceId, name]))
}
