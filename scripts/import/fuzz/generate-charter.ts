// Charters made up from parts, in any of the importer's layouts; the same seed gives the same charter.
import { toBanglaDigits } from '@/lib/bangla/digits'
import type { Random } from './random'

export const layouts = [
  'tabs',
  'pipes',
  'cells',
  'indented',
  'paragraphs',
  'lines',
  'one line',
] as const
export type GeneratedLayout = (typeof layouts)[number]

const NAMES = ['সনদ প্রদান', 'লাইসেন্স নবায়ন', 'ঋণ বিতরণ', 'প্রশিক্ষণ প্রদান', 'নিবন্ধন', 'অনুদান মঞ্জুর']
const SUBJECTS = [
  'নাগরিকত্ব',
  'ট্রেড',
  'মৎস্য খামার',
  'যুব',
  'পশুখাদ্য',
  'সমবায়',
  'ভূমি',
  'প্রতিবন্ধী',
  'কৃষি',
]
const METHODS = [
  'আবেদন যাচাইয়ের মাধ্যমে',
  'সরাসরি বা ই-মেইলে',
  'সরেজমিন পরিদর্শন শেষে',
  'অনলাইনে আবেদন গ্রহণ',
]
const DOCUMENTS = ['আবেদনপত্র ও ছবি', 'জাতীয় পরিচয়পত্রের ফটোকপি', 'সাদা কাগজে আবেদন', 'নির্ধারিত ফরম']
const FEES = ['বিনামূল্যে', '২০/-', '৫০০ টাকা', '১০০০/- (এক হাজার) টাকা', 'সরকার নির্ধারিত হারে']
const TIMES = ['৩ কার্যদিবস', '৭ দিন', 'তাৎক্ষণিক', '৩০ (ত্রিশ) কার্যদিবস', '১ মাস', '২৪ ঘন্টা']
const OFFICERS = ['সহকারী প্রোগ্রামার', 'উপজেলা মৎস্য কর্মকর্তা', 'প্রশাসনিক কর্মকর্তা', 'অফিস সহকারী']

export const headers = [
  'ক্রমিক নং',
  'সেবার নাম',
  'সেবা প্রদান পদ্ধতি',
  'প্রয়োজনীয় কাগজপত্র',
  'সেবার মূল্য ও পরিশোধ পদ্ধতি',
  'সেবা প্রদানের সময়সীমা',
  'দায়িত্বপ্রাপ্ত কর্মকর্তা',
]

/** Rows of cells under `headers`; every name differs. */
export function generateRows(count: number, random: Random): string[][] {
  return Array.from({ length: count }, (_, at) => {
    const number = toBanglaDigits(String(at + 1))
    const phone = `০১৭০০-${toBanglaDigits(String(100000 + random.below(900000)))}`
    return [
      number,
      `${random.of(SUBJECTS)} ${random.of(SUBJECTS)} ${random.of(NAMES)} ${number}`,
      random.of(METHODS),
      random.of(DOCUMENTS),
      random.of(FEES),
      random.of(TIMES),
      `${random.of(OFFICERS)} মোবাইল: ${phone}`,
    ]
  })
}

/** A charter of these rows, as text. */
export function writeCharter(rows: string[][], layout: GeneratedLayout): string {
  const opening = 'উপজেলা কার্যালয়, নবগ্রাম, শ্যামপুর\nসিটিজেন চার্টার\n২.১) নাগরিক সেবা\n'
  const all = [headers, ...rows]
  if (layout === 'tabs') return opening + all.map((row) => row.join('\t')).join('\n')
  if (layout === 'pipes') return opening + all.map((row) => `| ${row.join(' | ')} |`).join('\n')
  const cells = all.flat()
  if (layout === 'cells') return opening + cells.map((cell) => `${cell} |`).join('\n')
  if (layout === 'indented') return opening + cells.map((cell) => `\t${cell}`).join('\n')
  if (layout === 'paragraphs') return opening + cells.join('\n\n')
  if (layout === 'lines') return opening + cells.join('\n')
  return (opening + cells.join(' ')).replaceAll('\n', ' ')
}
