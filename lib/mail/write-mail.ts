import 'server-only'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/env'

interface Message {
  from: string
  to: string
  subject: string
  text: string
  headers: Record<string, string>
}

/** Writes a message as a file that mail programs open, and that a person can read as it is. */
export async function writeMail({ text, headers, ...message }: Message): Promise<void> {
  const folder = path.resolve(env.DATA_DIR, 'mail')
  const time = new Date()
  const name = `${time.toISOString().replaceAll(':', '-')}-${randomBytes(3).toString('hex')}.eml`
  const lines = [
    `From: ${oneLine(message.from)}`,
    `To: ${oneLine(message.to)}`,
    `Subject: ${oneLine(message.subject)}`,
    `Date: ${time.toUTCString()}`,
    ...Object.entries(headers).map(([header, value]) => `${header}: ${oneLine(value)}`),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text.split('\n'),
  ]
  await fs.mkdir(folder, { recursive: true, mode: 0o700 })
  await fs.writeFile(path.join(folder, name), lines.join('\r\n'), { mode: 0o600 })
  console.info(`✉ SMTP_URL is not set: the mail is in ${path.join(folder, name)}`)
}

/** A header ends with its line. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
