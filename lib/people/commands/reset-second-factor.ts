import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import type { Refusal } from '@/lib/charters/issue'
import { inTransaction } from '@/lib/db/transaction'
import { lockPerson } from '../lock-person'
import { mailSecondFactorReset } from '../mails'

/**
 * Takes away the second factor of someone who lost the phone and the recovery codes: every session ends, a mail
 * says so, and the next sign-in sets up a new one where it is required. For administrators to whom all of the
 * person's grants belong. Refuses with `own_account`, `person_deactivated` and `no_second_factor`; throws when
 * forbidden or not found.
 */
export async function resetSecondFactor(
  actor: Actor,
  input: { personId: string },
): Promise<{ ok: true; mailed: boolean } | Refusal> {
  const done = await inTransaction(async (tx) => {
    const person = await lockPerson(tx, actor, input.personId)
    if (person.id === actor.id) return { ok: false, code: 'own_account' } as const
    if (person.deactivatedAt) return { ok: false, code: 'person_deactivated' } as const
    const removed = await tx.twoFactor.deleteMany({ where: { userId: person.id } })
    if (removed.count === 0) return { ok: false, code: 'no_second_factor' } as const
    await tx.user.update({ where: { id: person.id }, data: { twoFactorEnabled: false } })
    const sessions = await tx.session.deleteMany({ where: { userId: person.id } })
    await recordEvent(tx, actor, {
      action: 'person:reset-second-factor',
      recordType: 'person',
      recordId: person.id,
      before: { secondFactor: true, sessions: sessions.count },
      after: { secondFactor: false, sessions: 0 },
    })
    return { ok: true, person } as const
  })
  if (!done.ok) return done
  return { ok: true, mailed: await mailSecondFactorReset(done.person) }
}
