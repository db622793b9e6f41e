import 'server-only'
import { hashPassword } from 'better-auth/crypto'
import type { PersonActor, Role } from '@/lib/access/actor'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import type { Locale } from '@/lib/i18n/locale'
import type { Client } from '../browser/client'
import { invitationState } from '../joining/invitation-state'
import { takeTry } from '../limits'
import { newAccount } from '../joining/new-account'
import { type JoiningInput, joiningSchema } from '../schema'
import { digestToken } from '../token'

export type Joined = { ok: true; email: string; password: string } | Refusal

/**
 * Makes the account of an invitation, once: the person, their password and the grant it promised. Refuses with
 * `link_invalid` when it is unknown, used, revoked or expired, `account_exists` when there is an account with
 * that address by now, `too_many_tries`, and the issues of the schema.
 */
export async function acceptInvitation(
  token: string,
  input: JoiningInput,
  { client, locale }: { client: Client; locale: Locale },
): Promise<Joined> {
  if (!(await takeTry('link', client))) return { ok: false, code: 'too_many_tries' }
  return inTransaction(async (tx) => {
    const invitation = await lockInvitation(tx, token)
    if (!invitation) return { ok: false, code: 'link_invalid' }
    const parsed = joiningSchema(invitation).safeParse(input)
    if (!parsed.success) return invalid(parsed.error)
    const { email, name, newPassword: password } = parsed.data
    const known = await tx.user.count({ where: { email } })
    if (known > 0) return invalidAt(['email'], 'account_exists')
    await join(tx, invitation, {
      ...{ email, name, language: locale === 'en' ? 'EN' : 'BN' },
      passwordHash: await hashPassword(password),
    })
    return { ok: true, email, password }
  })
}

type OpenInvitation = NonNullable<Awaited<ReturnType<typeof lockInvitation>>>

/** Locked until the transaction ends, and with it every other change to people: two cannot join by one link. */
async function lockInvitation(tx: Transaction, token: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('people'))`
  const invitation = await tx.invitation.findUnique({
    where: { tokenHash: digestToken(token) },
    include: { department: { select: { slug: true } } },
  })
  if (!invitation || invitationState(invitation, new Date()) !== 'open') return null
  return invitation
}

async function join(
  tx: Transaction,
  invitation: OpenInvitation,
  person: { email: string; name: string; language: 'BN' | 'EN'; passwordHash: string },
): Promise<void> {
  const { id: invitationId, role, areaId, departmentId, managesOffices, invitedBy } = invitation
  const grant = { role, areaId, departmentId, managesOffices, createdBy: invitedBy }
  const { id, name, email } = await tx.user.create({ data: newAccount({ ...person, grant }) })
  await tx.invitation.update({
    where: { id: invitationId },
    data: { acceptedAt: new Date(), userId: id },
  })
  const actor: PersonActor = { kind: 'person', id, name, grants: [] }
  await recordEvent(tx, actor, {
    action: 'person:join',
    recordType: 'person',
    recordId: id,
    after: {
      ...{ name, email, invitationId, areaId, managesOffices },
      role: role.toLowerCase() as Role,
      departmentSlug: invitation.department?.slug ?? null,
    },
  })
}
