// The mails about an account, in the words of the one who gets them.
import 'server-only'
import { createTranslator } from 'use-intl/core'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { formatDay } from '@/lib/i18n/format-day'
import type { Locale } from '@/lib/i18n/locale'
import { messages } from '@/lib/i18n/messages'
import { localPath } from '@/lib/i18n/paths'
import { siteUrl } from '@/lib/i18n/site-url'
import { sendMail } from '@/lib/mail/send-mail'

interface Recipient {
  name: string
  email: string
  locale: Locale
}

/** The single-use link, and until when it works. */
export function mailInvitation(to: Recipient, invitation: { token: string; expiresAt: Date }) {
  const link = siteUrl(localPath(to.locale, adminPaths.invitation(invitation.token))).href
  return send(to, 'invitation', { link, day: formatDay(invitation.expiresAt, to.locale) })
}

/** Tells the person that their second factor was taken away, so that a false plea does not go unseen. */
export function mailSecondFactorReset(to: Recipient) {
  const link = siteUrl(localPath(to.locale, adminPaths.signIn)).href
  return send(to, 'secondFactorReset', { link })
}

/** Whether it was accepted: what a mail tells is done whether or not it goes out, and can be sent again. */
async function send(
  { name, email, locale }: Recipient,
  mail: 'invitation' | 'secondFactorReset',
  values: { link: string; day?: string },
): Promise<boolean> {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'PeopleMail' })
  const subject = t(`${mail}.subject`)
  const text = t(`${mail}.text`, { name, day: '', ...values })
  try {
    await sendMail({ to: email, subject, text, locale })
    return true
  } catch {
    return false
  }
}
