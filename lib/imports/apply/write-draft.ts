import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { AuthorisedOffice } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { onlyOfDocument } from '@/lib/audit/findings/document-findings'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { getContent } from '@/lib/charters/drafts/draft-content'
import { lockCharter } from '@/lib/charters/drafts/lock-charter'
import { judgeStoredDraft } from '@/lib/charters/judging/judge-stored-draft'
import type { Refusal } from '@/lib/charters/issue'
import type { Transaction } from '@/lib/db/transaction'
import type { AppliedImport, ImportApplication } from './application'
import { toCharterDraft } from './charter-draft'
import { compareWithReport } from './compare-with-report'
import type { Holder } from './officers/enter-holders'
import { listKeptIncumbents } from './officers/kept-incumbents'
import { listOmissions } from './list-omissions'
import { findOtherHost } from './other-host'
import { registerOfficers } from './officers/register-officers'
import { toJson } from './to-json'

/** Writes the report into the office's empty draft, reads it back, and keeps a record of the run. */
export async function writeDraft(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  { report, file }: ImportApplication,
): Promise<AppliedImport | Refusal> {
  const language = report.language === 'en' ? 'en' : 'bn'
  const { currentVersionId, draft } = await lockCharter(tx, office.id)
  if (!draft) throw new Error(`the draft of ${office.slug} has vanished`)
  const current = currentVersionId ? await getContent(tx, currentVersionId) : null
  const { holders, ...matches } = await registerOfficers(tx, actor, office, report, language)
  const content = toCharterDraft(report, language, current, matches)
  const { id: versionId, revision: opened } = draft
  const saved = await saveDraft(actor, { officeSlug: office.slug, revision: opened, content })
  if (!saved.ok) return saved
  const { revision, serviceSlugs } = saved
  const differences = compareWithReport(report, await getContent(tx, versionId))
  const { id: runId } = await tx.importRun.create({
    data: {
      ...{ officeId: office.id, versionId, revision, createdBy: actor.name },
      ...{ fileName: file.name, fileHash: file.hash, format: file.format },
      report: toJson(report),
      mapping: toJson(report.columns),
      decisions: toJson({ holders, services: serviceSlugs, differences }),
    },
  })
  const ofDocument = onlyOfDocument(report, report.findings)
  await judgeStoredDraft(tx, { ...draft, officeId: office.id }, ofDocument)
  await recordEvent(tx, actor, {
    action: 'charter:import',
    recordType: 'import-run',
    recordId: runId,
    officeId: office.id,
    after: { file, versionId, revision, differences: differences.length },
  })
  const omissions = listOmissions(current, content, serviceSlugs)
  const cautions = await listCautions(tx, actor, office, report, holders)
  return { ok: true, runId, revision, serviceSlugs, differences, omissions, ...cautions }
}

async function listCautions(
  tx: Transaction,
  actor: Actor,
  office: AuthorisedOffice,
  report: ImportApplication['report'],
  holders: readonly Holder[],
) {
  const keptIncumbents = await listKeptIncumbents(tx, actor, holders)
  const otherHost = await findOtherHost(tx, office, report)
  return { keptIncumbents, ...(otherHost && { otherHost }) }
}
