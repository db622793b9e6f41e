// npm run audit: judges every published charter, or that of one office, by all rules, as each night's pass does.
// Exit codes: 0 done; 1 no such office, or it could not go on; 2 not understood; 3 some offices could not be judged.
import { db } from '@/lib/db/client'
import { auditEverything } from '@/lib/audit/nightly/audit-everything'
import { countOpen } from '@/lib/audit/nightly/count-open'
import { type Batch, judgeOffice } from '@/lib/audit/nightly/judge-batch'
import { listJudged } from '@/lib/audit/nightly/judged-office'
import { nameServices } from '@/lib/audit/nightly/name-services'
import { dayOf } from '@/lib/posts/day'
import { describeFindings, describeOutcome } from './describe-outcome'
import type { AuditOptions } from './options'
import { toOutcome } from './outcome'
import { makeProgress } from './progress'
import type { Writer } from './writer'
import { wordsOf } from './words'

export interface AuditRun extends AuditOptions {
  /** Standard output, and standard error for what is only said meanwhile. */
  out: Writer
  say: (line: string) => void
}

/** Runs the audit and prints what came of it; the exit code. */
export async function audit(run: AuditRun): Promise<number> {
  return run.office === undefined ? auditAll(run) : auditOne(run, run.office)
}

async function auditAll(run: AuditRun): Promise<number> {
  const { out, json, locale, say } = run
  const started = performance.now()
  const words = wordsOf(locale)
  const progress = makeProgress(say, locale)
  const result = await auditEverything({
    since: run.since ?? new Date(),
    onBatch: async (batch, { judged, total }) => {
      for (const { office, message } of await named(batch))
        say(words('failure', { office, message }))
      if (json) await printBatch(out, batch)
      progress(judged, total)
    },
  })
  const outcome = toOutcome(result, await countOpen(), performance.now() - started)
  await out(
    json ? `${JSON.stringify({ summary: outcome })}\n` : `${describeOutcome(outcome, locale)}\n`,
  )
  return result.failed.length > 0 ? 3 : 0
}

/** A line an office: nothing is kept in memory, however many there are. */
async function printBatch(out: Writer, batch: Batch): Promise<void> {
  for (const judged of await listJudged(batch.judged)) await out(`${JSON.stringify(judged)}\n`)
  for (const failed of await named(batch)) {
    const { office, message } = failed
    await out(`${JSON.stringify({ office, failed: message })}\n`)
  }
}

async function named({ failed }: Batch): Promise<{ office: string; message: string }[]> {
  if (failed.length === 0) return []
  const offices = await db.office.findMany({
    where: { id: { in: failed.map(({ officeId }) => officeId) } },
    select: { id: true, slug: true },
  })
  const slugs = new Map(offices.map(({ id, slug }) => [id, slug]))
  return failed.map(({ officeId, message }) => ({
    office: slugs.get(officeId) ?? officeId,
    message,
  }))
}

async function auditOne({ out, json, locale, say }: AuditRun, slug: string): Promise<number> {
  const started = performance.now()
  const office = await db.office.findUnique({
    where: { slug, state: 'ACTIVE' },
    select: { id: true },
  })
  if (!office) {
    say(wordsOf(locale)('unknownOffice', { office: slug }))
    return 1
  }
  const batch = await judgeOffice(office.id, dayOf(new Date()))
  const [judged] = await listJudged([office.id])
  if (json) {
    await out(`${JSON.stringify(judged, null, 2)}\n`)
    return 0
  }
  const outcome = toOutcome(
    batchCounts(batch),
    await countOpen(office.id),
    performance.now() - started,
  )
  const names = await nameServices(office.id)
  const findings = (judged?.findings ?? []).map((each) => {
    const service = names.get(each.path)
    return { ...each, ...(service && { service }) }
  })
  const parts = [describeOutcome(outcome, locale), describeFindings(findings, locale)]
  await out(`${parts.filter(Boolean).join('\n\n')}\n`)
  return 0
}

function batchCounts(batch: Batch) {
  return { ...batch, judged: batch.judged.length }
}
