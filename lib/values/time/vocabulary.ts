// The words of time cells and what they mean. Data only: longer phrases win over shorter ones.
import { phrases } from '../lexing/phrases'
import { timeBases, timeUnits } from '../schema'
import { createLexicon, type Vocabulary } from '../lexing/lexicon'
import { basisWords, unitWords, workingDayMisspellings } from './unit-words'
import type { TimeMeaning } from './meanings'
import { caseVocabulary } from './case-words'
import { kindVocabulary } from './kind-words'

const units: Vocabulary<TimeMeaning> = timeUnits.flatMap((unit) =>
  timeBases.map((basis) => {
    const bases = basis === 'unspecified' ? [''] : basisWords[basis]
    const phrases = bases.flatMap((before) =>
      unitWords[unit].map((word) => `${before} ${word}`.trim()),
    )
    return [{ as: 'unit', unit, basis }, phrases] as const
  }),
)

const amounts: Vocabulary<TimeMeaning> = [
  [
    { as: 'amount', value: 1, unit: 'day', basis: 'unspecified' },
    phrases(
      `একই দিন, ঐ দিন, ঐদিনই, দিনে দিনে, দিনের মধ্যেই, same day, the same day, within the day`,
    ),
  ],
  [
    { as: 'amount', value: 1, unit: 'day', basis: 'working' },
    ['একই কার্যদিবস', 'একই কর্মদিবস', 'পরবর্তী কার্যদিবস', 'পরবর্তী কর্মদিবস', 'পরের কার্যদিবস'],
  ],
  [
    { as: 'amount', value: 1, unit: 'day', basis: 'working' },
    ['next working day', 'same working day', 'the next working day', 'ঐ কার্যদিবস'],
  ],
]

const qualifiers: Vocabulary<TimeMeaning> = [
  [
    { as: 'qualifier', qualifier: 'at_most' },
    phrases(`সর্বোচ্চ, সর্বোচ্ছ, সবোর্চ্চ, সর্বোচ, সর্বচ্চ, সর্বাধিক, অনধিক, অনুর্ধ্ব, অনূর্ধ্ব, অনুর্ধ,
মধ্যে, মধ্য, ভিতরে, ভেতরে, মধ্যেই, বেশি নয়, অধিক নয়, আগে, পর্যন্ত, at most, atmost, maximum,
max, up to, upto, within, with in, in, not more than, no more than, not exceeding, not later
than, no later than, by`),
  ],
  [
    { as: 'qualifier', qualifier: 'at_least' },
    phrases(`সর্বনিম্ন, সর্বনিন্ম, সর্ব নিম্ন, কমপক্ষে, কম পক্ষে, ন্যূনতম, নূন্যতম, ন্যুনতম, অন্তত, অন্ততঃ,
at least, atleast, minimum, not less than, no less than, more than`),
  ],
  [
    { as: 'qualifier', qualifier: 'about' },
    phrases(`প্রায়, আনুমানিক, কমবেশি, কম বেশি, গড়ে, সম্ভাব্য, মোটামুটি, about, approximately, approx,
around, circa, roughly, on average, average`),
  ],
]

const joints: Vocabulary<TimeMeaning> = [
  [{ as: 'to' }, ['to', 'till', 'until']],
  [{ as: 'or' }, ['বা', 'অথবা', 'কিংবা', 'নতুবা', 'or']],
  [{ as: 'and' }, ['ও', 'এবং', 'আর', 'এবংকি', 'and']],
]

export const timeLexicon = createLexicon<TimeMeaning>(
  [
    ...amounts,
    ...units,
    [{ as: 'unit', unit: 'day', basis: 'working' }, workingDayMisspellings],
    ...qualifiers,
    ...kindVocabulary,
    ...caseVocabulary,
    ...joints,
  ],
  /দি[নব]|মাস|ঘন?ট|মিনিট|সপ্ত|বছর|বতসর|মধ্য|সর্ব|তাত?ক|ক্ষেত্র|day|hour|month|week/u,
)
