import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { ForbiddenError } from '@/lib/access/errors'
import { officeScope } from '@/lib/access/scope'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, type Refusal } from '@/lib/charters/issue'
import type { Prisma } from '@/lib/db/generated/client'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { refreshEntries } from '@/lib/search/refresh-entries'
import { announceOffice } from '../writing/announce-office'
import { lockOffice } from '../writing/lock-office'
import { type OfficeDetailsInput, officeDetailsSchema } from '../schema'

/**
 * Changes an office's name, address, hours and contacts; what is not given stays, a null or blank text is
 * removed. Its slug, area and department are no details: moving an office is an action of its own.
 * With a `revision` it refuses (`stale_revision`) when somebody changed the office since. For administrators and
 * programmers of the office; its name is for administrators and programmers who manage its offices.
 * Refuses with `invalid`; throws when forbidden or not found.
 */
export async function updateOffice(
  actor: Actor,
  input: OfficeDetailsInput & { revision?: string },
): Promise<{ ok: true } | Refusal> {
  const parsed = officeDetailsSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { slug } = parsed.data
  return inTransaction(async (tx) => {
    const { revision } = input
    const locked = await lockOffice(tx, actor, 'office:edit', { officeSlug: slug, revision })
    if (!locked.ok) return locked
    const { id } = locked.office
    const before = await tx.office.findUniqueOrThrow({ where: { id } })
    const changes = changesIn(input, parsed.data)
    if (renames(before, changes)) await requireRenaming(tx, actor, id)
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
    await announceOffice(tx, id)
    return { ok: true }
  })
}

type Names = { nameBn?: string | null; nameEn?: string | null }

function renames(before: Names, changes: Names): boolean {
  return (['nameBn', 'nameEn'] as const).some(
    (side) => changes[side] !== undefined && changes[side] !== before[side],
  )
}

async function requireRenaming(tx: Transaction, actor: Actor, id: string): Promise<void> {
  const permitted = await tx.office.count({
    where: { id, AND: [officeScope(actor, 'office:rename')] },
  })
  if (permitted === 0) throw new ForbiddenError('office:rename')
}

type Details = Omit<ReturnType<typeof officeDetailsSchema.parse>, 'slug'>

/** Only what was said; a text said to be empty is null. */
function changesIn(input: OfficeDetailsInput, parsed: Details) {
  const details = Object.keys(officeDetailsSchema.shape) as (keyof OfficeDetailsInput)[]
  const said = details.filter((key) => key !== 'slug' && input[key] !== undefined)
  return Object.fromEntries(
    said.map((key) => [key, parsed[key as keyof Details] ?? null]),
  ) as Prisma.OfficeUncheckedUpdateInput & Names
}
