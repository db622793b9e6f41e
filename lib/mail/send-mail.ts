// Mail goes out through SMTP_URL; without it each message becomes a file, and the console says which.
import 'server-only'
import { createTransport, type Transporter } from 'nodemailer'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locale'
import { siteUrl } from '@/lib/i18n/site-url'
import { writeMail } from './write-mail'

export interface Mail {
  to: string
  subject: string
  text: string
  /** The language it is written in. */
  locale: Locale
}

/** The mail server did not take a message; it was not sent, and nothing else keeps it. */
export class MailError extends Error {
  override name = 'MailError'
}

/**
 * Hands a message over to the mail server, or writes it to DATA_DIR/mail when there is none.
 * @throws MailError when the server refused it or could not be reached; the caller says so
 */
export async function sendMail({ to, subject, text, locale }: Mail): Promise<void> {
  const message = { from: sender(), to, subject, text, headers: { 'Content-Language': locale } }
  try {
    if (env.SMTP_URL === undefined) await writeMail(message)
    else await server(env.SMTP_URL).sendMail(message)
  } catch (error) {
    throw new MailError(`no mail to ${to}: ${String(error)}`, { cause: error })
  }
}

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
let smtp: Transporter | undefined

function server(url: string): Transporter {
  return (smtp ??= createTransport({ url, ...patience }))
}

function sender(): string {
  return env.MAIL_FROM ?? `Protishruti <no-reply@${siteUrl().hostname}>`
}
