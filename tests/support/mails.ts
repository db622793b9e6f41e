import fs from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/env'
import { parseMail, type ReadMail } from './parse-mail'

/** The mails sent by this test file since `forgetMails`, in order: without a mail server each is a file. */
export function readMails(): ReadMail[] {
  if (!fs.existsSync(folder())) return []
  return fs
    .readdirSync(folder())
    .sort()
    .map((name) => parseMail(fs.readFileSync(path.join(folder(), name), 'latin1')))
}

export function forgetMails(): void {
  fs.rmSync(folder(), { recursive: true, force: true })
}

function folder(): string {
  return path.resolve(env.DATA_DIR, 'mail')
}
