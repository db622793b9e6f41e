import 'server-only'
import type { Severity } from '@/lib/audit/rule'
import { type NewFinding, writeFindings } from '@/lib/charters/judging/write-findings'
import type { Transaction } from '@/lib/db/transaction'
import type { ImportReport } from '../../schema'

interface JudgedDraft {
  id: string
  officeId: string
  basedOnId: string | null
  serviceSlugs: string[]
}

/** Rules that only a document can break: of its cells and rows. */
const documentRules = new Set(['R01', 'R02', 'R05'])

/**
 * The findings of the draft: those of the document where the draft is the document's, those of the saved draft
 * wherever something else stands in it, and always what only the document shows.
 */
export async function writeReviewedFindings(
  tx: Transaction,
  { serviceSlugs, ...draft }: JudgedDraft,
  { report, rows, isWhole }: { report: ImportReport; rows: readonly number[]; isWhole: boolean },
): Promise<void> {
  const ofDocument = report.findings.flatMap((finding) => {
    const path = inDraft(finding.path, rows)
    const about = finding.proposalPath && inDraft(finding.proposalPath, rows)
    return path === null ? [] : [{ ...finding, path, ...(about && { proposalPath: about }) }]
  })
  const serviceIds = await listServiceIds(tx, draft.officeId, serviceSlugs)
  const ofDraft = await listJudged(tx, draft.id)
  const kept = isWhole
    ? ofDocument
    : [...ofDraft, ...ofDocument.filter(({ rule }) => documentRules.has(rule))]
  await writeFindings(tx, { ...draft, serviceIds }, distinct(kept))
}

async function listServiceIds(tx: Transaction, officeId: string, slugs: string[]) {
  const found = await tx.service.findMany({
    where: { officeId, slug: { in: slugs } },
    select: { id: true, slug: true },
  })
  const ids = new Map(found.map(({ id, slug }) => [slug, id]))
  return slugs.map((slug) => ids.get(slug) ?? '')
}

/** As the audit judged it when it was saved. */
async function listJudged(tx: Transaction, versionId: string): Promise<NewFinding[]> {
  const found = await tx.finding.findMany({ where: { versionId }, orderBy: { id: 'asc' } })
  return found.map(({ rule, severity, path, raw, params, proposal, proposalPath }) => ({
    ...{ rule, path, severity: severity.toLowerCase() as Severity },
    ...(raw !== null && { raw }),
    params: params as Record<string, string | number>,
    ...(proposal !== null && { proposal }),
    ...(proposalPath !== null && { proposalPath }),
  }))
}

function inDraft(path: string, rows: readonly number[]): string | null {
  const [, head, place, ...rest] = path.split('/')
  if (head !== 'services' || !place) return path
  const at = rows[Number(place)]
  return at === undefined || at === -1 ? null : ['', head, at, ...rest].join('/')
}

function distinct(findings: readonly NewFinding[]): NewFinding[] {
  const known = new Map(findings.map((finding) => [`${finding.rule} ${finding.path}`, finding]))
  return [...known.values()]
}
