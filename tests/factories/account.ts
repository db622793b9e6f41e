import { symmetricDecrypt, hashPassword } from 'better-auth/crypto'
import type { Grant, PersonActor } from '@/lib/access/actor'
import { auth } from '@/lib/auth/auth'
import { type Client, readClient } from '@/lib/auth/browser/client'
import { newAccount } from '@/lib/auth/joining/new-account'
import { authSecret } from '@/lib/auth/secret'
import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/client'

export const password = 'শাপলা নদী কাগজ মেঘ'.normalize('NFKC')

let passwordHash: string | undefined
let serial = 0

/** A person with the password above and one grant over the whole country; nobody is signed in. */
export async function givenAccount(
  { role }: Pick<Grant, 'role'> = { role: 'programmer' },
): Promise<PersonActor & { email: string }> {
  passwordHash ??= await hashPassword(password)
  serial += 1
  const grant = { role: role.toUpperCase() as Role, createdBy: 'test' }
  const email = `account-${serial}@office.example`
  const { id, name } = await db.user.create({
    data: newAccount({ email, name: 'সাদিয়া নমুনা', passwordHash, language: 'EN', grant }),
  })
  return { kind: 'person', id, name, grants: [{ role }], email }
}

/** A browser in which nobody is signed in, at this address. */
export function givenBrowser(address: string | null = null, cookies: string[] = []): Client {
  const headers = new Headers({ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' })
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '))
  return { ...readClient(headers), address }
}

/** A browser after the password was right: signed in, or with the cookie of the second step. */
export async function givenSignIn(email: string): Promise<Client> {
  const { headers } = givenBrowser()
  const body = { email, password }
  const response = await auth().api.signInEmail({ body, headers, asResponse: true })
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  return givenBrowser(
    null,
    cookies.filter((cookie) => !cookie.endsWith('=')),
  )
}

/** The code of an account's authenticator now. */
export async function codeNow(userId: string): Promise<string> {
  const { secret } = await db.twoFactor.findFirstOrThrow({ where: { userId } })
  const body = { secret: await symmetricDecrypt({ key: authSecret(), data: secret }) }
  const { code } = await auth().api.generateTOTP({ body })
  return code
}

/** A code that is not right, whatever the time. */
export async function wrongCode(userId: string): Promise<string> {
  const right = await codeNow(userId)
  return right.replace(/\d$/, (digit) => String((Number(digit) + 5) % 10))
}

/** An account with an authenticator that was confirmed; nobody is signed in. */
export async function givenSecondFactor(
  grant: Pick<Grant, 'role'> = { role: 'programmer' },
): Promise<PersonActor & { email: string; recoveryCodes: string[] }> {
  const account = await givenAccount(grant)
  const { headers } = await givenSignIn(account.email)
  const enabled = await auth().api.enableTwoFactor({ body: { password }, headers })
  if (enabled.method !== 'totp') throw new Error('not an authenticator')
  await auth().api.verifyTOTP({ body: { code: await codeNow(account.id) }, headers })
  await db.session.deleteMany({ where: { userId: account.id } })
  return { ...account, recoveryCodes: enabled.backupCodes }
}
