import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { officeScope } from '@/lib/access/scope'
import { officialPair } from '@/lib/charters/translations'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { isClean } from '../review/is-clean'
import { getOwnBatch } from '../review/own-batch'
import { type OfficeChoice, proposeOffice } from '../review/propose-office'
import type { ImportReport } from '../schema'

/** More offices than this are typed, not chosen from a list. */
const listed = 500

export type BatchView = Awaited<ReturnType<typeof getBatch>>

/**
 * A batch of the actor's own: each file with what it is, whose charter it seems to be, and how far it has
 * come. @throws NotFoundError, ForbiddenError
 */
export async function getBatch(actor: Actor, id: string) {
  return inTransaction(async (tx) => {
    const batch = await getOwnBatch(tx, actor, id)
    const offices = await listOffices(tx, actor)
    const runs = await tx.importRun.findMany({
      where: { batchId: id },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        ...{ id: true, state: true, fileName: true, refusal: true, decided: true, report: true },
        office: { select: { slug: true, nameBn: true, nameEn: true } },
      },
    })
    return {
      ...batch,
      hasMoreOffices: offices.length > listed,
      offices: offices.slice(0, listed).map(({ slug, names: [bn = null, en = null] }) => ({
        slug,
        name: officialPair(bn, en),
      })),
      files: runs.map((run) => toFile(run, offices)),
    }
  })
}

/** The latest batches of the actor's own. */
export async function listBatches(actor: Actor) {
  return inTransaction(async (tx) => {
    const batches = await tx.importBatch.findMany({
      where: { createdById: actor.id },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 30,
      select: { id: true, createdAt: true, runs: { select: { state: true } } },
    })
    return batches.map(({ runs, ...batch }) => ({
      ...batch,
      files: runs.length,
      open: runs.filter(({ state }) => state === 'REVIEW').length,
    }))
  })
}

async function listOffices(tx: Transaction, actor: Actor): Promise<OfficeChoice[]> {
  const rows = await tx.office.findMany({
    where: { state: 'ACTIVE', AND: [officeScope(actor, 'charter:import')] },
    orderBy: [{ nameBn: 'asc' }, { slug: 'asc' }],
    take: listed + 1,
    select: { slug: true, nameBn: true, nameEn: true, hosts: { select: { host: true } } },
  })
  return rows.map(({ slug, nameBn, nameEn, hosts }) => ({
    slug,
    names: [nameBn, nameEn],
    hosts: hosts.map(({ host }) => host),
  }))
}

interface RunRow {
  id: string
  state: 'REVIEW' | 'APPLIED' | 'DISCARDED' | 'REFUSED'
  fileName: string
  refusal: string | null
  decided: number
  report: unknown
  office: { slug: string; nameBn: string | null; nameEn: string | null } | null
}

function toFile({ office, report: stored, ...run }: RunRow, offices: readonly OfficeChoice[]) {
  if (run.state === 'REFUSED') return { ...run, services: 0, errors: 0, isClean: false }
  const report = stored as ImportReport
  const proposed = office ? null : proposeOffice(report, offices)
  return {
    ...run,
    kind: report.kind,
    services: report.services.length,
    errors: report.findings.filter(({ severity }) => severity === 'error').length,
    isClean: isClean(report),
    ...(report.office && { printedOffice: report.office }),
    ...(office && {
      office: { slug: office.slug, name: officialPair(office.nameBn, office.nameEn) },
    }),
    ...(proposed && { proposedSlug: proposed.slug }),
  }
}
