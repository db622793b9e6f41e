import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { type AuthorisedOffice, getAuthorisedOffice } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
import type { Refusal } from '@/lib/charters/issue'
import type { Transaction } from '@/lib/db/transaction'
import { type Mapping, mappingSchema } from '../mapping'
import type { ImportReport } from '../schema'
import { type Decisions, readDecisions } from './decisions'

export interface RunReference {
  officeSlug: string
  runId: string
}

/** A run and the count of decisions the person saw. */
export interface SeenRun extends RunReference {
  decided: number
}

export interface LockedRun {
  id: string
  office: AuthorisedOffice
  state: string
  decided: number
  fileName: string
  fileHash: string
  report: ImportReport
  mapping: Mapping
  decisions: Decisions
  source: Uint8Array | null
}

/**
 * A run of an office the actor may import for, locked until the transaction ends. Refuses with `import_settled`
 * when it is no longer in review, with `stale_decisions` when someone decided since.
 * @throws NotFoundError, ForbiddenError
 */
export async function lockRun(
  tx: Transaction,
  actor: Actor,
  { officeSlug, runId, decided }: SeenRun,
): Promise<{ ok: true; run: LockedRun } | Refusal> {
  const office = await getAuthorisedOffice(tx, actor, 'charter:import', officeSlug)
  const row = await findLocked(tx, office.id, runId)
  if (row.state !== 'REVIEW') return { ok: false, code: 'import_settled' }
  if (row.decided !== decided) return { ok: false, code: 'stale_decisions' }
  const { id, state, fileName, fileHash, source } = row
  return {
    ok: true,
    run: {
      ...{ id, office, state, decided, fileName, fileHash, source },
      report: row.report as unknown as ImportReport,
      mapping: mappingSchema.parse(row.mapping ?? {}),
      decisions: readDecisions(row.decisions),
    },
  }
}

async function findLocked(tx: Transaction, officeId: string, runId: string) {
  if (!z.uuid().safeParse(runId).success) throw new NotFoundError('import')
  await tx.$queryRaw`SELECT 1 FROM "ImportRun" WHERE "id" = ${runId}::uuid FOR UPDATE`
  const row = await tx.importRun.findFirst({ where: { id: runId, officeId } })
  if (!row) throw new NotFoundError(`import ${runId}`)
  return row
}
