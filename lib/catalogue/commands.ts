import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { requireNationwide } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { writeTranslations } from '@/lib/charters/translations'
import { inTransaction } from '@/lib/db/transaction'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { type StandardServiceInput, standardServiceSchema } from './schema'

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
  const { departmentSlug, timeLimit, source, reviewed, documents, ...service } = parsed.data
  const said = { source, reviewed }
  return inTransaction(async (tx) => {
    const department = departmentSlug
      ? await tx.department.findUnique({ where: { slug: departmentSlug } })
      : null
    if (departmentSlug && !department) return invalidAt(['departmentSlug'], 'department_unknown')
    const [row] = await tx.standardService.createManyAndReturn({
      data: [
        {
          ...service,
          departmentId: department?.id ?? null,
          documents: documents.map((document) => ({
            ...document,
            translations: writeTranslations(['text'], document, { text: said }, source),
          })),
          ...(timeLimit && { timeLimit: parseTimeLimit(timeLimit) }),
          translations: writeTranslations(
            ['name', 'description'],
            service,
            { name: said, description: said },
            source,
          ),
        },
      ],
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
