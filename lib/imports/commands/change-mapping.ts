import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { toJson } from '../apply/to-json'
import { type Mapping, mappingSchema } from '../mapping'
import { readApart } from '../reading/read-apart'
import { refuseFile } from '../reading/refuse-file'
import { carryDecisions } from '../review/carry-decisions'
import { lockRun, type SeenRun } from '../review/locked-run'
import { readRunData } from '../review/run-data'

/**
 * Reads the document again with other columns; decisions follow the rows that are still there. For
 * administrators and programmers of the office. Refuses with `import_settled`, `stale_decisions`,
 * `source_gone` when the file is no longer kept, `invalid`; throws when forbidden or not found.
 */
export async function changeMapping(
  actor: Actor,
  { mapping, ...seen }: SeenRun & { mapping: Mapping },
): Promise<{ ok: true; decided: number; services: number } | Refusal> {
  const parsed = mappingSchema.safeParse(mapping)
  if (!parsed.success) return invalid(parsed.error)
  const before = await inTransaction((tx) => lockRun(tx, actor, seen))
  if (!before.ok) return before
  const { source, fileName } = before.run
  if (!source) return { ok: false, code: 'source_gone' }
  const read = await readApart({ bytes: source, fileName, mapping: parsed.data })
  if (!read.ok) return refuseFile(read)
  return inTransaction(async (tx) => {
    const locked = await lockRun(tx, actor, seen)
    if (!locked.ok) return locked
    const { id, office, report, decisions } = locked.run
    const { decided } = await tx.importRun.update({
      where: { id },
      data: {
        ...readRunData(read),
        mapping: toJson(parsed.data),
        decisions: toJson(carryDecisions(decisions, report, read.report)),
        decided: { increment: 1 },
      },
      select: { decided: true },
    })
    await recordEvent(tx, actor, {
      action: 'charter:map-import',
      recordType: 'import-run',
      recordId: id,
      officeId: office.id,
      before: toJson({ mapping: locked.run.mapping }),
      after: toJson({ mapping: parsed.data, services: read.report.services.length }),
    })
    return { ok: true, decided, services: read.report.services.length }
  })
}
