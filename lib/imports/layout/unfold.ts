// A document pasted as one long line is unfolded: section titles get lines of their own.
import { normalise } from '@/lib/bangla/normalise'
import type { TextLine } from './table'

const LONG = 220
const NUMBERED =
  'ভিশন ও মিশন, রূপকল্প ও অভিলক্ষ্য, প্রতিশ্রুত সেবাসমূহ, প্রতিশ্রুত সেবা, নাগরিক সেবাসমূহ, নাগরিক সেবা, প্রাতিষ্ঠানিক সেবাসমূহ, প্রাতিষ্ঠানিক সেবা, দাপ্তরিক সেবা, অভ্যন্তরীণ সেবা, আভ্যন্তরীণ সেবা, সেবাপ্রার্থীর কাছে আমাদের প্রত্যাশা, আপনার কাছে আমাদের প্রত্যাশা, সেবা গ্রহীতার কাছে আমাদের প্রত্যাশা, অভিযোগ প্রতিকার ব্যবস্থাপনা, অভিযোগ ব্যবস্থাপনা পদ্ধতি, Vision and Mission, Promised Services, Citizen Services, Institutional Services, Internal Services, Our expectations, Grievance Redress'
const LABELS = 'ভিশন, মিশন, রূপকল্প, অভিলক্ষ্য, Vision, Mission'

const numberedTitle = new RegExp(
  `(?:[0-9০-৯]{1,2}\\s*[.।)]\\s*(?:[0-9০-৯]{1,2}\\s*[.।):]*)?\\s*)(?:${pattern(NUMBERED)})(?:\\s*\\([^()]{1,40}\\))?\\s*[:ঃ।]?`,
  'giu',
)
const labelTitle = new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern(LABELS)})\\s*[:ঃ]`, 'giu')

/** Short lines stay as they are; the words and their order are unchanged. */
export function unfoldLines(lines: TextLine[]): TextLine[] {
  return lines.flatMap((line) => (line.text.length > LONG ? unfold(line) : [line]))
}

function unfold(line: TextLine): TextLine[] {
  const titles = line.text.match(numberedTitle)?.length ?? 0
  const labels = line.text.match(labelTitle)?.length ?? 0
  if (titles + labels < 2 && !(titles === 1 && line.text.length > 400)) return [line]
  const cut = line.text
    .replace(numberedTitle, (title) => `\n${title.trim()}\n`)
    .replace(labelTitle, (label) => `\n${label}`)
  return cut
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ ...line, text }))
}

function pattern(list: string): string {
  return list
    .split(', ')
    .map((title) => normalise(title).replaceAll(' ', '\\s*'))
    .join('|')
}
