import 'server-only'
import { onlyOfDocument } from '@/lib/audit/findings/document-findings'
import { judgeStoredDraft } from '@/lib/charters/judging/judge-stored-draft'
import type { Transaction } from '@/lib/db/transaction'
import { decideReading } from '../../review/decided-reading'
import type { Decisions } from '../../review/decisions'
import type { ImportReport } from '../../schema'

interface Written {
  /** As read, before anything was decided. */
  report: ImportReport
  decisions: Decisions
  /** Of each service that was taken, its place in the draft. */
  rows: readonly number[]
}

/**
 * The findings of the draft: what its own words show, whoever they come from, and what only the document shows of
 * the rows and sections that were taken from it.
 */
export async function writeReviewedFindings(
  tx: Transaction,
  draft: { id: string; officeId: string; basedOnId: string | null },
  { report, decisions, rows }: Written,
): Promise<void> {
  const shown = { ...report, findings: onlyOfDocument(report, report.findings) }
  const ofDocument = decideReading(shown, decisions).report.findings.flatMap((finding) => {
    const path = inDraft(finding.path, rows)
    const about = finding.proposalPath && inDraft(finding.proposalPath, rows)
    return path === null ? [] : [{ ...finding, path, ...(about && { proposalPath: about }) }]
  })
  await judgeStoredDraft(tx, draft, ofDocument)
}

function inDraft(path: string, rows: readonly number[]): string | null {
  const [, head, place, ...rest] = path.split('/')
  if (head !== 'services' || !place) return path
  const at = rows[Number(place)]
  return at === undefined || at === -1 ? null : ['', head, at, ...rest].join('/')
}
