// Mail goes out through SMTP_URL; without it each message becomes a file, and the console says which.
import 'server-only'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type Transporter } from 'nodemailer'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locale'
import { siteUrl } from '@/lib/i18n/site-url'

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
const files = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
let smtp: Transporter | undefined

function server(url: string): Transporter {
  return (smtp ??= createTransport({ url, ...patience }))
}

function sender(): string {
  return env.MAIL_FROM ?? `Protishruti <no-reply@${siteUrl().hostname}>`
}

async function writeMail(message: Parameters<typeof files.sendMail>[0]): Promise<void> {
  const folder = path.resolve(env.DATA_DIR, 'mail')
  const { message: source } = await files.sendMail(message)
  const time = new Date().toISOString().replaceAll(':', '-')
  const file = path.join(folder, `${time}-${randomBytes(3).toString('hex')}.eml`)
  await fs.mkdir(folder, { recursive: true, mode: 0o700 })
  await fs.writeFile(file, source as Buffer, { mode: 0o600 })
  console.info(`✉ SMTP_URL is not set: the mail is in ${file}`)
}
