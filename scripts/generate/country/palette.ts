// What offices write into their charters, good and bad, as often as real ones do; each read once.
import type { ServiceDraft } from '@/lib/charters/schema'
import { parseFee } from '@/lib/values/fee'
import { parseTimeLimit } from '@/lib/values/time-limit'

/** [how often in a hundred, Bangla, English] */
type Share = [number, string, string]

const timeLimits: Share[] = [
  [18, '৩ কার্যদিবস', '3 working days'],
  [14, '৭ কার্যদিবস', '7 working days'],
  [9, '১৫ কার্যদিবস', '15 working days'],
  [8, '৩০ দিন', '30 days'],
  [9, 'সর্বোচ্চ দুই দিন', 'At most two days'],
  [8, 'তাৎক্ষণিক', 'Immediately'],
  [7, 'তাৎক্ষণিক/ ৩ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', 'Immediately, or 3 working days where applicable'],
  [6, '৭ কার্যদিবস/ প্রয়োজন অনুযায়ী', '7 working days, or as needed'],
  [5, 'চাহিদা মোতাবেক', 'As demanded'],
  [4, '১(এক) মাসের মধ্যে', 'Within one month'],
  [4, 'অফিস চলাকালীন', 'During office hours'],
  [4, '-', '-'],
  [4, 'টেলিফোনে অথবা সরাসরি যোগাযোগ', 'By telephone or in person'],
]

const fees: Share[] = [
  [62, 'বিনামূল্যে', 'Free of charge'],
  [8, '২০/-', 'Tk 20'],
  [8, '৫০০/- (পাঁচ শত) টাকা', 'Tk 500'],
  [7, '১০০০/- ট্রেজারী চালানের মাধ্যমে', 'Tk 1,000 by treasury challan'],
  [9, 'সরকার নির্ধারিত হারে', 'At the rate fixed by the government'],
  [6, '-', '-'],
]

type Channels = ServiceDraft['channels']

const methods: [...Share, Channels][] = [
  [
    50,
    'আবেদনের প্রেক্ষিতে যাচাই শেষে সরাসরি প্রদান',
    'On application, after checking, in person',
    ['in_person'],
  ],
  [
    30,
    'টেলিফোনে, ই-মেইলে বা সরাসরি যোগাযোগ',
    'By telephone, by e-mail or in person',
    ['phone', 'email', 'in_person'],
  ],
  [20, 'অনলাইনে আবেদন', 'Online application', ['web']],
]

/** Then where to get it, in both languages; some charters do not say. */
const documents: [...Share, string, string][] = [
  [45, 'সাদা কাগজে আবেদন', 'Application on plain paper', 'আবেদনকারী', 'The applicant'],
  [30, 'জাতীয় পরিচয়পত্রের কপি', 'Copy of the national identity card', '', ''],
  [15, 'নির্ধারিত ফরমে আবেদন', 'Application on the prescribed form', 'অফিস', 'The office'],
  [10, 'প্রয়োজনীয় কাগজপত্র', 'Necessary papers', '', ''],
]

export const palette = {
  timeLimits: timeLimits.map(([share, bn, en]) => ({ share, bn, en, value: parseTimeLimit(bn) })),
  fees: fees.map(([share, bn, en]) => ({ share, bn, en, value: parseFee(bn) })),
  methods: methods.map(([share, bn, en, channels]) => ({ share, bn, en, channels })),
  documents: documents.map(([share, bn, en, sourceBn, sourceEn]) => {
    return { share, bn, en, sourceBn, sourceEn }
  }),
}

/** The entry at a place from 0 to 1 of the whole. */
export function pickShare<Entry extends { share: number }>(entries: Entry[], at: number): Entry {
  let rest = at * entries.reduce((sum, { share }) => sum + share, 0)
  for (const entry of entries) {
    rest -= entry.share
    if (rest < 0) return entry
  }
  return entries[entries.length - 1] as Entry
}
