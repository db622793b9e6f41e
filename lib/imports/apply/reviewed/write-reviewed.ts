import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { getContent } from '@/lib/charters/drafts/draft-content'
import type { CharterDraftInput } from '@/lib/charters/schema'
import type { Refusal } from '@/lib/charters/issue'
import type { Transaction } from '@/lib/db/transaction'
import { composeDraft } from '../../review/compose-draft'
import { decideReading } from '../../review/decided-reading'
import type { Decisions } from '../../review/decisions'
import type { ImportReport } from '../../schema'
import type { Difference } from '../compare-with-report'
import { toCharterDraft } from '../charter-draft'
import { chooseSlugs } from '../choose-slugs'
import { compareReviewed } from './compare-reviewed'
import type { Holder } from '../officers/enter-holders'
import { findEarlierHolders } from '../officers/earlier-holders'
import { registerOfficers } from '../officers/register-officers'
import { toJson } from '../to-json'
import { writeReviewedFindings } from './write-reviewed-findings'

export interface ReviewedRun {
  id: string
  report: ImportReport
  decisions: Decisions
}

export interface DraftToWrite {
  id: string
  revision: number
  basedOnId: string | null
  /** What the document is laid over: the current version or, merging, the draft itself. */
  base: CharterDraftInput | null
}

/** Writes what a person decided of a reading into the draft, reads it back and compares; the run is applied. */
export async function writeReviewed(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  run: ReviewedRun,
  draft: DraftToWrite,
): Promise<{ ok: true; revision: number; differences: Difference[] } | Refusal> {
  const { decisions } = run
  const { report, places } = decideReading(run.report, decisions)
  const language = report.language === 'en' ? 'en' : 'bn'
  const { holders, ...officers } = await registerOfficers(tx, actor, office, report, language)
  const chosen = places.map((place) => decisions.rows[place]?.service)
  const slugs = await chooseSlugs(tx, office.id, { report, chosen, base: draft.base })
  const document = toCharterDraft(report, language, draft.base, { ...officers, slugs })
  const content = composeDraft({ document, base: draft.base, decisions })
  const asked = { officeSlug: office.slug, revision: draft.revision, content }
  const saved = await saveDraft(actor, asked)
  if (!saved.ok) return saved
  const { revision, serviceSlugs } = saved
  const rows = slugs.map((slug) => serviceSlugs.indexOf(slug))
  const differences = compareReviewed(report, await getContent(tx, draft.id), { rows, decisions })
  const settled = settleHolders(holders, decisions)
  const earlier = decisions.onto === 'merge' ? await findEarlierHolders(tx, draft.id, settled) : []
  const written = { holders: [...settled, ...earlier], services: serviceSlugs, differences }
  await tx.importRun.update({
    where: { id: run.id },
    data: {
      ...{ state: 'APPLIED', source: null, versionId: draft.id, revision },
      mapping: toJson(report.columns),
      decisions: toJson({ ...written, review: decisions }),
    },
  })
  const { id, basedOnId } = draft
  const taken = { report: run.report, decisions, rows }
  await writeReviewedFindings(tx, { id, basedOnId, officeId: office.id }, taken)
  const after = { versionId: draft.id, revision, differences: differences.length }
  const record = { recordType: 'import-run', recordId: run.id, officeId: office.id }
  await recordEvent(tx, actor, { action: 'charter:import', ...record, after })
  return { ok: true, revision, differences }
}

/** A post whose holder the register keeps is not entered; the document's word counts where a person said so. */
function settleHolders(holders: readonly Holder[], decisions: Decisions): Holder[] {
  return holders.flatMap((holder) => {
    const said = decisions.holders[holder.postId]
    if (said === 'register') return []
    return [said === 'document' ? { ...holder, onlyIfVacant: false } : holder]
  })
}
