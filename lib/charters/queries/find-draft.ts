import 'server-only'
import { wordFinding } from '@/lib/audit/wording'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import type { Finding } from '@/lib/db/generated/client'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { findIncompleteness } from '../completeness'
import { toContent } from '../drafts/draft-content'
import { loadStartState } from '../drafts/start-state'
import { type FieldPlace, placeOf } from '../editing/finding-place'
import type { DraftFinding, DraftView } from '../editing/draft-view'
import { listTranslations } from '../editing/translation-states'
import type { CharterDraft } from '../schema'
import { officialPair } from '../translations'

/**
 * The draft of an office's charter with all an editor shows beside it. For whoever may read the charter.
 * @throws NotFoundError when there is no such office within the actor's grants
 * @example const { content, revision } = await getDraft(actor, 'doict.lohagara.narail')
 */
export async function getDraft(actor: Actor, officeSlug: string): Promise<DraftView> {
  return inTransaction(async (tx) => {
    const office = await findOffice(tx, actor, officeSlug)
    const { charter, ...named } = office
    const { versions = [], currentVersionId = null } = charter ?? {}
    const draft = versions[0] ?? null
    const { content, revision, rows } = await loadStartState(tx, { draft, currentVersionId })
    const shown = draft?.id ?? currentVersionId
    const language = content.sourceLanguage
    return {
      office: named,
      canEdit: await canEdit(tx, actor, office.id),
      exists: draft !== null,
      ...{ versionId: draft?.id ?? null, revision, content },
      basedOn: draft?.basedOn?.number ?? charter?.currentVersion?.number ?? null,
      translations: rows ? listTranslations(rows) : {},
      findings: shown ? await listFindings(tx, shown, content) : [],
      issues: findIncompleteness({ ...content, officeId: office.id }).map((issue) => ({
        ...issue,
        place: placeOf(issue.path, language),
      })),
    }
  })
}

/**
 * The same content with all that is stored of its translations, to be handed to `saveDraft` or shown elsewhere.
 * @throws NotFoundError as `getDraft`
 */
export async function getDraftContent(actor: Actor, officeSlug: string): Promise<CharterDraft> {
  return inTransaction(async (tx) => {
    const { charter } = await findOffice(tx, actor, officeSlug)
    const { versions = [], currentVersionId = null } = charter ?? {}
    const start = await loadStartState(tx, { draft: versions[0] ?? null, currentVersionId })
    return start.rows ? toContent(start.rows, 'whole') : start.content
  })
}

async function findOffice(tx: Transaction, actor: Actor, slug: string) {
  const office = await tx.office.findFirst({
    where: { slug, AND: [officeScope(actor, 'charter:read')] },
    select: {
      id: true,
      slug: true,
      nameBn: true,
      nameEn: true,
      charter: {
        select: {
          currentVersionId: true,
          currentVersion: { select: { number: true } },
          versions: {
            where: { number: null },
            select: {
              id: true,
              revision: true,
              basedOnId: true,
              basedOn: { select: { number: true } },
            },
          },
        },
      },
    },
  })
  if (!office) throw new NotFoundError(`charter of ${slug}`)
  const { nameBn, nameEn, ...rest } = office
  return { ...rest, name: officialPair(nameBn, nameEn) }
}

async function canEdit(tx: Transaction, actor: Actor, id: string): Promise<boolean> {
  const where = { id, AND: [officeScope(actor, 'charter:edit')] }
  return (await tx.office.count({ where })) > 0
}

const severities = { ERROR: 0, WARNING: 1, INFO: 2 } as const

async function listFindings(
  tx: Transaction,
  versionId: string,
  content: CharterDraft,
): Promise<DraftFinding[]> {
  const levels = content.escalationLevels.map(({ level }) => level)
  const place = (path: string) => placeOf(path, content.sourceLanguage, levels)
  const where = { versionId, status: { not: 'FIXED' as const } }
  const rows = await tx.finding.findMany({ where, orderBy: { id: 'asc' } })
  rows.sort((one, other) => severities[one.severity] - severities[other.severity])
  return rows.map((row) => toDraftFinding(row, place))
}

function toDraftFinding(row: Finding, placeIn: (path: string) => FieldPlace): DraftFinding {
  const { id, rule, path, raw, proposal, proposalPath, waiverReason } = row
  const params = row.params as Record<string, string | number>
  const said = { ...(raw !== null && { raw }), ...(proposal !== null && { proposal }) }
  return {
    ...{ id, rule, path, ...said },
    severity: row.severity.toLowerCase() as DraftFinding['severity'],
    status: row.status.toLowerCase() as DraftFinding['status'],
    place: placeIn(path),
    message: wordFinding(rule, { path, params, ...said }),
    ...(proposalPath && { proposalPath, proposalPlace: placeIn(proposalPath) }),
    ...(waiverReason && { waiverReason }),
  }
}
