// E-mail addresses in a contact, with the spaces and commas that slipped into them repaired.
import type { Taken } from './extraction'

export interface TakenEmail extends Taken {
  /** Why the printed form is not the address: a space or a comma stands in it. */
  repair?: 'email_space' | 'email_comma'
}

/** Every address around an "@"; linear in the text. */
export function takeEmails(text: string): TakenEmail[] {
  const emails: TakenEmail[] = []
  let from = 0
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = readLocal(text, at, from)
    const domain = readDomain(text, at + 1)
    if (local.value === '' || domain.value === '') continue
    const printed = text.slice(local.start, domain.end)
    const value = `${local.value}@${domain.value}`
    const repair = printed.includes(',') ? 'email_comma' : 'email_space'
    const taken = { value, start: local.start, end: domain.end }
    emails.push(printed === value ? taken : { ...taken, repair })
    from = domain.end
  }
  return emails
}

const longestPart = 80
const label = /^(?:e-?mail|mail)[-:._]+/iu

function readLocal(text: string, at: number, from: number) {
  let end = at
  while (end > from && at - end < 2 && /[ \t]/u.test(text.charAt(end - 1))) end--
  let start = end
  while (start > from && end - start < longestPart && /[\w.%+-]/u.test(text.charAt(start - 1)))
    start--
  const printed = text.slice(start, end)
  const value = printed.replace(label, '').replace(/^[.-]+/u, '')
  return { value, start: end - value.length }
}

function readDomain(text: string, at: number): { value: string; end: number } {
  const gap = /^[ \t]{0,2}/u.exec(text.slice(at, at + 2))?.[0].length ?? 0
  let end = at + gap
  let value = domainChunk(text, end)
  end += value.length
  for (let joins = 0; joins < 3; joins++) {
    const next = nextChunk(text, end, value)
    if (next === null) break
    value += next.value
    end = next.end
  }
  const trimmed = value.replace(/[.-]+$/u, '')
  return { value: trimmed, end: end - (value.length - trimmed.length) }
}

function domainChunk(text: string, at: number): string {
  return /^[A-Za-z0-9.-]{0,80}/u.exec(text.slice(at, at + longestPart))?.[0] ?? ''
}

/** The rest of a domain behind a stray space or comma, where it can only be that. */
function nextChunk(
  text: string,
  at: number,
  domain: string,
): { value: string; end: number } | null {
  const gap = /^(?:\s{1,2}|\s?,\s?)(?=[A-Za-z.])/u.exec(text.slice(at, at + 4))?.[0]
  if (gap === undefined || domain === '') return null
  const chunk = domainChunk(text, at + gap.length)
  const end = at + gap.length + chunk.length
  if (gap.includes(',')) {
    const isEnding = /^(?:com|net|org|gov(?:\.bd)?)$/iu.test(chunk) && !domain.includes('.')
    return isEnding ? { value: `.${chunk}`, end } : null
  }
  return continues(domain, chunk) ? { value: chunk, end } : null
}

function continues(domain: string, chunk: string): boolean {
  if (chunk.startsWith('.') || (domain.endsWith('.') && /^[a-z.]{2,12}$/iu.test(chunk))) return true
  if (/^bd\.?$/iu.test(chunk)) return /\.(?:gov|com|org|edu|net)\.?$/iu.test(domain)
  if (domain.includes('.') && !domain.endsWith('.')) return isMailHost(domain + chunk)
  return isMailHost(domain + chunk) || /^[a-z]{0,12}\.(?:com|net|org|gov\.bd)$/iu.test(chunk)
}

function isMailHost(domain: string): boolean {
  return mailHosts.has(domain.toLowerCase())
}

const mailHosts = new Set(['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'live.com'])
