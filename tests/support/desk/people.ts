// The sample people of the desk's own portal: their passwords stand in what its start printed.
import fs from 'node:fs'
import path from 'node:path'
import { parseMail, type ReadMail } from '../parse-mail'

export const sampleRoles = ['administrator', 'programmer', 'auditor'] as const
export type SampleRole = (typeof sampleRoles)[number]

export const directory = process.env.DESK_DATA_DIR ?? 'test-results'
const log = process.env.DESK_LOG ?? path.join(directory, 'desk.log')

/** What the portal printed when it started. */
export function readStartLog(): string {
  return fs.readFileSync(log, 'utf8')
}

export function emailOf(role: SampleRole): string {
  return `${role}@sample.invalid`
}

export function passwordOf(role: SampleRole): string {
  const line = readStartLog().match(new RegExp(`${emailOf(role)}\\s+(\\S+)`))
  if (!line?.[1]) throw new Error(`the start printed no password of ${emailOf(role)}`)
  return line[1]
}

/** The cookies of a signed-in sample person, for `test.use({ storageState: signedIn('programmer') })`. */
export function signedIn(role: SampleRole): string {
  return path.join(directory, `signed-in-${role}.json`)
}

/** The cookies of the administrator who made the examples: what a form holds belongs to its browser. */
export const withExamples = path.join(directory, 'signed-in-examples.json')

/** The mails the portal sent to an address, the latest last. */
export function readMails(to: string): ReadMail[] {
  const folder = path.join(directory, 'mail')
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => parseMail(fs.readFileSync(path.join(folder, name), 'latin1')))
    .filter((mail) => mail.to.includes(to))
}
