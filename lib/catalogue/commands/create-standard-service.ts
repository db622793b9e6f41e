import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { requireNationwide } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { type StandardServiceInput, standardServiceSchema } from '../schema'
import { toColumns } from '../template-columns'

/**
 * Adds the national template of a service, which charters can then link to. For administrators of the whole
 * country. Refuses with `invalid` (`slug_taken` and `department_unknown` among its issues); throws when forbidden.
 */
export async function createStandardService(
  actor: Actor,
  input: StandardServiceInput,
): Promise<{ ok: true } | Refusal> {
  requireNationwide(actor, 'catalogue:edit')
  const parsed = standardServiceSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { slug, departmentSlug, ...content } = parsed.data
  return inTransaction(async (tx) => {
    const department = departmentSlug
      ? await tx.department.findUnique({ where: { slug: departmentSlug } })
      : null
    if (departmentSlug && !department) return invalidAt(['departmentSlug'], 'department_unknown')
    const [row] = await tx.standardService.createManyAndReturn({
      data: [{ slug, ...toColumns(content), departmentId: department?.id ?? null }],
      skipDuplicates: true,
      select: { id: true },
    })
    if (!row) return invalidAt(['slug'], 'slug_taken')
    await recordEvent(tx, actor, {
      action: 'standard-service:create',
      recordType: 'standard-service',
      recordId: row.id,
      after: parsed.data,
    })
    return { ok: true }
  })
}
