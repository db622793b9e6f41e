// The mails about signing in, in the words of the one who gets them.
import 'server-only'
import { createTranslator } from 'use-intl/core'
import { adminPaths } from '@/lib/i18n/admin-paths'
import type { Locale } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import { localPath } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import { sendMail } from '@/lib/mail/send-mail'

export interface Recipient {
  name: string
  email: string
  locale: Locale
}

/** The single-use link to a new password. @throws MailError */
export function mailPasswordReset(to: Recipient, token: string): Promise<void> {
  return send(to, 'passwordReset', adminPaths.resetPassword(token))
}

/** What was done to an account, so that its owner learns of it when it was someone else. @throws MailError */
export function mailNotice(
  to: Recipient,
  notice: 'passwordChanged' | 'secondFactorOn' | 'secondFactorOff',
): Promise<void> {
  return send(to, notice, adminPaths.forgottenPassword)
}

type MailName = 'passwordReset' | Parameters<typeof mailNotice>[1]

function send({ name, email, locale }: Recipient, mail: MailName, path: string): Promise<void> {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Mail' })
  const link = siteUrl(localPath(locale, path)).href
  const text = t(`${mail}.text`, { name, link })
  return sendMail({ to: email, subject: t(`${mail}.subject`), text, locale })
}
