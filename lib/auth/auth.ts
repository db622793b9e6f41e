// Signing in: better-auth on our own tables. It is asked on the server only; there is no door to it from outside.
import 'server-only'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth'
import { nextCookies } from 'better-auth/next-js'
import { twoFactor } from 'better-auth/plugins'
import { db } from '@/lib/db/client'
import { joinedClient } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { siteUrl } from '@/lib/i18n/site-url'
import { mailPasswordReset } from './mail/mails'
import { findPerson, recipientOf } from './person'
import { passwordLength } from './schema'
import { authSecret } from './secret'

/** A working day: whoever comes back tomorrow signs in again, and finds what was typed. */
const sessionSeconds = 12 * 60 * 60

const resetSeconds = 60 * 60

/** better-auth with our settings, made at the first question: a build needs neither secret nor database. */
export function auth() {
  return (made ??= createAuth())
}

let made: ReturnType<typeof createAuth> | undefined

function createAuth() {
  return betterAuth({
    appName: 'Protishruti',
    baseURL: siteUrl().origin,
    secret: authSecret(),
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(joinedClient(), { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      resetPasswordTokenExpiresIn: resetSeconds,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => sendReset(user.id, token),
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    databaseHooks: { session: { create: { before: refuseDeactivated } } },
    advanced: {
      cookiePrefix: 'protishruti',
      useSecureCookies: false,
      // an https proxy in front of an http SITE_URL: the outer server adds Secure itself
      defaultCookieAttributes: { secure: siteUrl().protocol === 'https:' },
      ipAddress: env.BEHIND_DELIVERY
        ? { ipAddressHeaders: ['x-forwarded-for'] }
        : { disableIpTracking: true },
    },
    verification: {
      storeIdentifier: { default: 'plain', overrides: { 'reset-password': 'hashed' } },
    },
    plugins: [
      // guessing is slowed by our own limits, which nobody can turn against the account's owner
      twoFactor({ issuer: 'Protishruti', accountLockout: { enabled: false } }),
      nextCookies(),
    ],
  })
}

/** No session for someone who left; the caller hears the same as after a wrong password. */
async function refuseDeactivated({ userId }: { userId: string }) {
  const active = await db.user.count({ where: { id: userId, deactivatedAt: null } })
  if (active === 0) return false
}

/** Nothing goes to someone who left; whoever asked hears the same. */
async function sendReset(userId: string, token: string): Promise<void> {
  const person = await findPerson(userId)
  if (person) await mailPasswordReset(recipientOf(person), token)
}
