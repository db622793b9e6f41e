import 'server-only'
import { type SystemActor } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { inTransaction } from '@/lib/db/transaction'
import { digestToken, makeToken } from '../token'

const days = 7

/** What starts the portal, in the operator's shell. */
const startActor: SystemActor = { kind: 'system', id: 'start', name: 'npm start' }

/**
 * The token of a single-use link by which the first administrator joins, good for seven days. Earlier unused
 * ones end. Null as soon as somebody administers the whole country who is not of the sample.
 */
export function inviteFirstAdministrator(): Promise<string | null> {
  return inTransaction(async (tx) => {
    const grant = {
      role: 'ADMINISTRATOR',
      areaId: null,
      departmentId: null,
      endedAt: null,
    } as const
    const administrators = await tx.user.count({
      where: { sample: false, deactivatedAt: null, grants: { some: grant } },
    })
    if (administrators > 0) return null
    await tx.invitation.updateMany({
      where: { email: null, acceptedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    const token = makeToken()
    const { id } = await tx.invitation.create({
      data: {
        role: 'ADMINISTRATOR',
        tokenHash: digestToken(token),
        invitedBy: startActor.name,
        expiresAt: new Date(Date.now() + days * 24 * 60 * 60 * 1_000),
      },
    })
    await recordEvent(tx, startActor, {
      action: 'person:invite',
      recordType: 'invitation',
      recordId: id,
      after: { role: 'ADMINISTRATOR' },
    })
    return token
  })
}
