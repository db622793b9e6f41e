import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { lockVisiblePerson } from '../lock-person'
import { authoriseGrant } from '../place-of-grant'
import { type GrantInput, grantSchema } from '../schema'

/**
 * Gives a person one more role over an area and a department. For administrators, within their own. Refuses
 * with `person_deactivated`, and with `invalid` (`grant_exists`, `area_unknown`, `department_unknown`); throws
 * when forbidden or not found.
 */
export async function grantRole(
  actor: Actor,
  input: GrantInput & { personId: string },
): Promise<{ ok: true; grantId: string } | Refusal> {
  return inTransaction(async (tx) => {
    const person = await lockVisiblePerson(tx, actor, input.personId)
    const parsed = grantSchema.safeParse(input)
    if (!parsed.success) return invalid(parsed.error)
    const columns = await authoriseGrant(tx, actor, parsed.data)
    if ('ok' in columns) return columns
    if (person.deactivatedAt) return { ok: false, code: 'person_deactivated' }
    const same = { ...columns, userId: person.id, endedAt: null }
    if ((await tx.grant.count({ where: same })) > 0) return invalidAt(['role'], 'grant_exists')
    const { id } = await tx.grant.create({
      data: { ...columns, userId: person.id, createdBy: actor.name },
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      action: 'person:grant',
      recordType: 'person',
      recordId: person.id,
      after: { grantId: id, ...parsed.data, managesOffices: columns.managesOffices },
    })
    return { ok: true, grantId: id }
  })
}
