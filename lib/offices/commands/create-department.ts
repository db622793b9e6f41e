import 'server-only'
import { recordEvent } from '@/lib/activity/record-event'
import type { Actor } from '@/lib/access/actor'
import { requireNationwide } from '@/lib/access/authorise'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { type DepartmentInput, departmentSchema } from '../schema'

/**
 * Adds an agency that offices can belong to. For administrators of the whole country.
 * Refuses with `invalid` (`slug_taken` among its issues); throws when forbidden.
 */
export async function createDepartment(
  actor: Actor,
  input: DepartmentInput,
): Promise<{ ok: true } | Refusal> {
  requireNationwide(actor, 'department:create')
  const parsed = departmentSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  return inTransaction(async (tx) => {
    const { count } = await tx.department.createMany({ data: [parsed.data], skipDuplicates: true })
    if (count === 0) return invalidAt(['slug'], 'slug_taken')
    const { id } = await tx.department.findUniqueOrThrow({ where: { slug: parsed.data.slug } })
    await recordEvent(tx, actor, {
      action: 'department:create',
      recordType: 'department',
      recordId: id,
      after: parsed.data,
    })
    return { ok: true }
  })
}
