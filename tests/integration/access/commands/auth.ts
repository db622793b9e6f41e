import type { Actor, PersonActor } from '@/lib/access/actor'
import { changeAccount } from '@/lib/auth/commands/change-account'
import { changePassword } from '@/lib/auth/commands/change-password'
import {
  acknowledgeRecoveryCodes,
  renewRecoveryCodes,
} from '@/lib/auth/commands/renew-recovery-codes'
import { revokeOtherSessions, revokeSession } from '@/lib/auth/commands/revoke-session'
import { beginSecondFactor, confirmSecondFactor } from '@/lib/auth/commands/set-up-second-factor'
import { turnOffSecondFactor } from '@/lib/auth/commands/turn-off-second-factor'
import type { Client } from '@/lib/auth/browser/client'
import { givenAccount, givenSignIn, password } from '@/tests/factories/account'
import { type AnyRow, everyone, row } from '../table'

interface Own {
  actor: PersonActor
  browser: Client
}

/** Someone with the roles of the one who acts, signed in. */
async function ownAccount(): Promise<Own> {
  const account = await givenAccount()
  return { actor: account, browser: await givenSignIn(account.email) }
}

const newPassword = 'lamp river six stones'
const passwords = { currentPassword: password, newPassword, repeatedPassword: newPassword }

/** A command about the account of the one who asks. */
function own(command: string, run: (actor: PersonActor, browser: Client) => Promise<unknown>) {
  return row({
    command,
    of: 'oneself',
    roles: everyone,
    prepare: ownAccount,
    run: (actor: Actor, _place, { actor: { id, name }, browser }: Own) =>
      run(
        { kind: 'person', id, name, grants: actor.kind === 'person' ? actor.grants : [] },
        browser,
      ),
  })
}

export const rows: AnyRow[] = [
  own('changeAccount', (actor) => changeAccount(actor, { name: 'নাসরিন', language: 'bn' })),
  own('changePassword', (actor, browser) => changePassword(actor, passwords, browser)),
  own('beginSecondFactor', (actor, browser) => beginSecondFactor(actor, { password }, browser)),
  own('confirmSecondFactor', (actor, browser) =>
    confirmSecondFactor(actor, { code: '123456' }, browser),
  ),
  own('renewRecoveryCodes', (actor, browser) => renewRecoveryCodes(actor, { password }, browser)),
  own('acknowledgeRecoveryCodes', (actor) => acknowledgeRecoveryCodes(actor)),
  own('turnOffSecondFactor', (actor, browser) => turnOffSecondFactor(actor, { password }, browser)),
  own('revokeSession', (actor) => revokeSession(actor, { sessionId: 'none' })),
  own('revokeOtherSessions', (actor) => revokeOtherSessions(actor, { sessionId: 'none' })),
  { command: 'signIn', needsNoActor: 'it is how one becomes an actor' },
  { command: 'verifyCode', needsNoActor: 'it is how one becomes an actor' },
  { command: 'verifyRecoveryCode', needsNoActor: 'it is how one becomes an actor' },
  { command: 'requestPasswordReset', needsNoActor: 'anyone may ask; only the mailbox learns more' },
  { command: 'resetPassword', needsNoActor: 'the token in the link is the authority' },
  { command: 'acceptInvitation', needsNoActor: 'the token in the link is the authority' },
]
