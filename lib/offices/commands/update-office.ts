import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import type { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/db/transaction'
import { refreshEntries } from '@/lib/search/refresh-entries'
import { type OfficeDetailsInput, officeDetailsSchema } from '../schema'

/**
 * Changes an office's name, address, hours and contacts; what is not given stays, a null or blank text is
 * removed. Its slug, area and department are no details: moving an office is an action of its own.
 * For administrators and programmers of the office. Refuses with `invalid`; throws when forbidden or not found.
 */
export async function updateOffice(
  actor: Actor,
  input: OfficeDetailsInput,
): Promise<{ ok: true } | Refusal> {
  const parsed = officeDetailsSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { slug } = parsed.data
  return inTransaction(async (tx) => {
    const { id } = await getAuthorisedOffice(tx, actor, 'office:edit', slug)
    const before = await tx.office.findUniqueOrThrow({
      where: { id },
      include: { parent: { select: { slug: true } }, children: { select: { slug: true } } },
    })
    const changes = changesIn(input, parsed.data)
    const after = { ...before, ...changes }
    if (!after.nameBn && !after.nameEn) {
      return { ok: false, code: 'invalid', issues: [{ code: 'name_missing', path: '/nameBn' }] }
    }
    await tx.office.update({ where: { id }, data: changes })
    await refreshEntries(tx, id)
    const old = Object.keys(changes).map((key) => [key, before[key as keyof typeof before] ?? null])
    await recordEvent(tx, actor, {
      action: 'office:edit',
      recordType: 'office',
      recordId: id,
      officeId: id,
      before: Object.fromEntries(old) as Prisma.InputJsonObject,
      after: changes as Prisma.InputJsonObject,
    })
    const neighbours = [before.parent, ...before.children].flatMap((office) => office?.slug ?? [])
    await announceChange(tx, [slug, ...neighbours])
    return { ok: true }
  })
}

type Details = Omit<ReturnType<typeof officeDetailsSchema.parse>, 'slug'>

/** Only what was said; a text said to be empty is null. */
function changesIn(input: OfficeDetailsInput, parsed: Details) {
  const details = Object.keys(officeDetailsSchema.shape) as (keyof OfficeDetailsInput)[]
  const said = details.filter((key) => key !== 'slug' && input[key] !== undefined)
  return Object.fromEntries(
    said.map((key) => [key, parsed[key as keyof Details] ?? null]),
  ) as Prisma.OfficeUncheckedUpdateInput & { nameBn?: string | null; nameEn?: string | null }
}
