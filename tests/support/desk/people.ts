// The sample people of the desk's own portal: their passwords stand in what its start printed.
import fs from 'node:fs'
import path from 'node:path'

export const sampleRoles = ['administrator', 'programmer', 'auditor'] as const
export type SampleRole = (typeof sampleRoles)[number]

const directory = process.env.DESK_DATA_DIR ?? 'test-results'
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

/** The mails the portal sent to an address, the latest last: the headers and the text of each. */
export function readMails(to: string): string[] {
  const folder = path.join(directory, 'mail')
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
    .filter((mail) => mail.toLowerCase().includes(`to: ${to}`.toLowerCase()))
}
