import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { mayAtOffice } from '@/lib/access/may-at-office'
import { NotFoundError } from '@/lib/access/errors'
import { officialPair } from '@/lib/charters/translations'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { findOtherHost } from '../apply/other-host'
import { mappingSchema } from '../mapping'
import type { ImportReport } from '../schema'
import { readDecisions } from '../review/decisions'
import { decideReading } from '../review/decided-reading'
import { describePosts } from '../review/describe/describe-posts'
import { describeRows } from '../review/describe/describe-rows'
import { describeSections } from '../review/describe/describe-sections'
import { loadBase } from '../review/load-base'
import { listGone, listQuestions } from '../review/questions'
import { traceSchema } from '../trace'

export type ImportReview = Awaited<ReturnType<typeof getImportReview>>

/**
 * A document in review, whole: rows as printed and as read, what each continues, sections, posts, and what is
 * still to be answered. For whoever may read the charter; only who `mayImport` can answer.
 * @throws NotFoundError when there is no such run of the office, or none the actor may know of; ForbiddenError
 */
export async function getImportReview(actor: Actor, officeSlug: string, runId: string) {
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'charter:read', officeSlug)
    const run = await findRun(tx, office.id, runId)
    const report = run.report as unknown as ImportReport
    const decisions = readDecisions(run.state === 'REVIEW' ? run.decisions : {})
    const trace = run.trace ? traceSchema.parse(run.trace) : null
    const base = await loadBase(tx, office.id, decisions)
    const { content } = base
    const otherHost = await findOtherHost(tx, office, report)
    const hasDraft = base.workedOn !== null
    const decided = decideReading(report, decisions).report
    return {
      run: toRun(run),
      office: { slug: office.slug, name: officialPair(run.office?.nameBn, run.office?.nameEn) },
      ...{ report, trace, decisions, base, otherHost, hasDraft },
      mapping: run.state === 'REVIEW' ? mappingSchema.parse(run.mapping ?? {}) : {},
      rows: describeRows({ report, trace, decisions, base: content }),
      gone: listGone({ report, decisions, base: content }),
      sections: describeSections(report, content, decisions),
      posts: await describePosts(tx, actor, office, decided, decisions),
      questions: listQuestions({ report, decisions, base: content, hasDraft, otherHost }),
      mayImport: await mayAtOffice(actor, 'charter:import', office.slug),
      earlier: await findEarlier(tx, office.id, run),
    }
  })
}

async function findRun(tx: Transaction, officeId: string, runId: string) {
  if (!z.uuid().safeParse(runId).success) throw new NotFoundError('import')
  const run = await tx.importRun.findFirst({
    where: { id: runId, officeId },
    omit: { source: true },
    include: { office: { select: { nameBn: true, nameEn: true } } },
  })
  if (!run || run.state === 'REFUSED') throw new NotFoundError(`import ${runId}`)
  return run
}

function toRun(run: Awaited<ReturnType<typeof findRun>>) {
  const { id, state, decided, fileName, format, createdAt, createdBy, batchId } = run
  return { id, state, decided, fileName, format, createdAt, createdBy, batchId }
}

/** The same file, imported for this office before. */
async function findEarlier(
  tx: Transaction,
  officeId: string,
  { id, fileHash, createdAt }: { id: string; fileHash: string; createdAt: Date },
) {
  return tx.importRun.findFirst({
    where: {
      officeId,
      fileHash,
      id: { not: id },
      createdAt: { lt: createdAt },
      state: { in: ['REVIEW', 'APPLIED'] },
    },
    orderBy: { createdAt: 'desc' },
    select: { id: true, state: true, createdAt: true, createdBy: true },
  })
}
