// Phones in a contact: mobiles, land lines, short codes behind a label, extensions; digits as printed.
import type { Taken } from './extraction'

/** Every phone of the text, whose digits are ASCII; fax numbers, dates and house numbers are none. */
export function takePhones(text: string): Taken[] {
  const groups = [...text.matchAll(/\+?\d+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const phones: Taken[] = []
  for (let at = 0; at < groups.length;) {
    const last = lastOfNumber(text, groups, at)
    const start = startOfNumber(text, groups[at]?.start ?? 0)
    const end = groups[last]?.end ?? 0
    const labelled = isLabelled(text, start, phones.at(-1))
    if (isPhone(text, start, end, labelled)) phones.push(withExtension(text, start, end))
    const taken = phones.at(-1)
    at = last + 1
    while (taken !== undefined && (groups[at]?.start ?? Infinity) < taken.end) at++
  }
  return phones
}

interface Group {
  start: number
  end: number
}

/** Index of the last group of digits that belongs to the number beginning with group `at`. */
function lastOfNumber(text: string, groups: Group[], at: number): number {
  let last = at
  while (last + 1 < groups.length) {
    const [group, next] = [groups[last] as Group, groups[last + 1] as Group]
    const gap = text.slice(group.end, next.start)
    const soFar = digitsOf(text.slice(groups[at]?.start, group.end))
    const more = next.end - next.start
    if (!joins(gap, soFar, more) || text.charAt(next.start) === '+') break
    last++
  }
  return last
}

function joins(gap: string, soFar: string, more: number): boolean {
  if (isWhole(soFar) || soFar.length + more > longestNumber(soFar)) return false
  if (/^[ \t]{0,2}[-–—][ \t]{0,2}$/u.test(gap)) return true
  if (/^[ \t]?[()][ \t]?[-–]?[ \t]?$/u.test(gap)) return true
  const startsNumber = /^(?:0|880|88$)/u.test(soFar)
  return /^[ \t]$/u.test(gap) && startsNumber && (soFar.length <= 8 || soFar.startsWith('01'))
}

/** A mobile has all its digits; nothing more belongs to it. */
function isWhole(digits: string): boolean {
  return /^(?:01\d{9}|8801\d{9})$/u.test(digits)
}

function longestNumber(digits: string): number {
  if (digits.startsWith('01')) return 11
  if (digits.startsWith('88')) return 13
  return digits.startsWith('0') ? 12 : 11
}

function startOfNumber(text: string, start: number): number {
  return text.charAt(start - 1) === '(' ? start - 1 : start
}

const labels = new RegExp(
  '(?:মোবাইল|মোবাঃ?|মোবা|মোব|মোঃ?|ফোন|টেলি|সেল|হটলাইন|হেল্পলাইন|যোগাযোগ|পিএবিএক্স|ইন্টারকম|হোয়াটসঅ্যাপ' +
    '|mobile|mob|cell|phone|tel|contact|hotline|helpline|call|pabx|whatsapp)(?:ঃ|:)?' +
    '(?:[ \\t]{0,2}(?:নং|নম্বর|নাম্বার|no|number))?[ \\t.:ঃ=–—-]{0,4}\\(?$',
  'iu',
)
const fax = /(?:ফ্যাক্স|fax)[ \t]{0,2}(?:নং|নম্বর|no)?[ \t.:ঃ=–—-]{0,4}$/iu

/** A phone label stands before the number, or only "," "/" "ও" between it and a phone before. */
function isLabelled(text: string, start: number, before: Taken | undefined): boolean {
  const lead = text.slice(Math.max(0, start - 40), start)
  if (labels.test(lead)) return true
  const between = before === undefined ? '?' : text.slice(before.end, start)
  return /^[ \t]{0,2}(?:[,/;&]|ও|এবং|and|বা|or)[ \t]{0,2}$/u.test(between)
}

function isPhone(text: string, start: number, end: number, labelled: boolean): boolean {
  const printed = text.slice(start, end)
  const digits = digitsOf(printed)
  const lead = text.slice(Math.max(0, start - 20), start)
  if (fax.test(lead) || digits.length > 15) return false
  if (/[\p{L}\d.]$/u.test(lead.slice(-1)) && !labelled && !/ঃ$/u.test(lead)) return false
  if (/^\.\d/u.test(text.slice(end, end + 2)) || isDate(printed)) return false
  if (labelled) return digits.length >= 3
  if (/^\+|^00?88|^880/u.test(printed)) return digits.length >= 10
  if (printed.startsWith('0') || printed.startsWith('(0')) return digits.length >= 6
  return digits.length >= 7 && digits.length <= 8
}

function isDate(printed: string): boolean {
  return (
    /^\d{1,2}[-–]\d{1,2}[-–]\d{4}$/u.test(printed) ||
    /^(?:19|20)\d{2}[-–](?:19|20)?\d{2}$/u.test(printed)
  )
}

const extension =
  /^[ \t]{0,2}[,(]?[ \t]{0,2}(?:এক্সটেনশন|এক্সটে|এক্স|বর্ধিত|extension|extn|ext)[ \t.:ঃ–-]{0,4}(\d{1,6})\)?/iu

function withExtension(text: string, start: number, end: number): Taken {
  const value = text
    .slice(start, end)
    .replace(/[ \t]*[-–—][ \t]*/gu, '-')
    .replace(/[ \t]+/gu, ' ')
    .trim()
  const found = extension.exec(text.slice(end, end + 40))
  if (found === null) return { value, start, end }
  return { value: `${value} ext ${found[1] ?? ''}`, start, end: end + found[0].length }
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '')
}
