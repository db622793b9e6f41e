import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { requireSomewhere } from '@/lib/access/authorise'
import { recordEvent } from '@/lib/activity/record-event'
import { digestToken, makeToken } from '@/lib/auth/token'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { mailInvitation } from '../mails'
import { authoriseGrant } from '../place-of-grant'
import { type InvitationInput, invitationDays, invitationSchema } from '../schema'

export type Invited = { ok: true; invitationId: string; mailed: boolean } | Refusal

/**
 * Invites a person to join with a role: mails a single-use link that works for seven days. For administrators,
 * within their own area and department. `mailed` is false when the mail could not be handed over; it can be
 * sent again. Refuses with `invalid` (issues `email_malformed`, `person_exists`, `person_deactivated`,
 * `invitation_open`, `area_unknown`, `department_unknown` and those of the schema); throws when forbidden.
 * @example await invitePerson(actor, { email: 'a@b.example', name: 'নাসরিন', role: 'programmer', areaId: 'narail', departmentSlug: 'doict', locale: 'bn' })
 */
export async function invitePerson(actor: Actor, input: InvitationInput): Promise<Invited> {
  requireSomewhere(actor, 'person:manage')
  const parsed = invitationSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { email, name, locale, ...grant } = parsed.data
  const token = makeToken()
  const expiresAt = new Date(Date.now() + invitationDays * 86_400_000)
  const written = await inTransaction(async (tx) => {
    const columns = await authoriseGrant(tx, actor, grant)
    if ('ok' in columns) return columns
    const taken = await findTaken(tx, email)
    if (taken) return invalidAt(['email'], taken)
    const { id } = await tx.invitation.create({
      data: {
        ...columns,
        email,
        name,
        tokenHash: digestToken(token),
        expiresAt,
        invitedBy: actor.name,
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      action: 'person:invite',
      recordType: 'invitation',
      recordId: id,
      after: { email, name, ...grant, expiresAt: expiresAt.toISOString() },
    })
    return { ok: true, id } as const
  })
  if (!written.ok) return written
  const mailed = await mailInvitation({ name, email, locale }, { token, expiresAt })
  return { ok: true, invitationId: written.id, mailed }
}

/** Why nobody new can be invited under this address; locked, so that two cannot at once. */
async function findTaken(tx: Transaction, email: string): Promise<string | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('people'))`
  const person = await tx.user.findUnique({ where: { email }, select: { deactivatedAt: true } })
  if (person) return person.deactivatedAt ? 'person_deactivated' : 'person_exists'
  const open = await tx.invitation.count({
    where: { email, acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
  })
  return open > 0 ? 'invitation_open' : null
}
