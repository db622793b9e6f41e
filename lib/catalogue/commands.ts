import 'server-only'
import type { z } from 'zod'
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
  const { departmentSlug } = parsed.data
  return inTransaction(async (tx) => {
    const department = departmentSlug
      ? await tx.department.findUnique({ where: { slug: departmentSlug } })
      : null
    if (departmentSlug && !department) return invalidAt(['departmentSlug'], 'department_unknown')
    const [row] = await tx.standardService.createManyAndReturn({
      data: [{ ...toRow(parsed.data), departmentId: department?.id ?? null }],
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

function toRow(input: z.output<typeof standardServiceSchema>) {
  const { source, reviewed, documents, timeLimit } = input
  const said = { source, reviewed }
  return {
    ...pick(input),
    documents: documents.map((document) => ({
      ...document,
      translations: writeTranslations(['text'], document, { text: said }, source),
    })),
    ...(timeLimit && { timeLimit: parseTimeLimit(timeLimit) }),
    translations: writeTranslations(
      ['name', 'description'],
      input,
      { name: said, description: said },
      source,
    ),
  }
}

function pick(input: z.output<typeof standardServiceSchema>) {
  const { slug, nameBn, nameEn, descriptionBn, descriptionEn, feeMin, feeMax } = input
  return { slug, nameBn, nameEn, descriptionBn, descriptionEn, feeMin, feeMax }
}
