import { expect, it } from 'vitest'
import { bijoyToUnicode, convertBijoyRuns } from '@/lib/bangla/bijoy'
import { proposeRepairs } from '@/lib/bangla/damage'
import { findDates } from '@/lib/bangla/date'
import { matchKey } from '@/lib/bangla/match-key'
import { repairMojibake } from '@/lib/bangla/mojibake/mojibake'
import { normalise } from '@/lib/bangla/normalise'
import { findNumberWords, parseNumberWords } from '@/lib/bangla/number-words'
import { languageOf } from '@/lib/bangla/script'

// A quadratic pattern would run into the test's time limit on these.
const size = 200_000
const noises = [
  'a',
  'ক',
  'a,',
  '.',
  'ঁ',
  'কর্',
  'ª¨',
  '‡',
  'à¦',
  '<a',
  '1',
  'এক',
  '1.',
  ' |',
  'a.',
  '\u00AD',
  "স'া",
  '&',
  'a@',
  '\\u',
]

it.each(noises)('reads a long run of "%s" in time', (piece) => {
  const text = `†mev cÖ\`vb ${piece.repeat(size / piece.length)} \u00AD`
  expect(normalise(text).length).toBeLessThanOrEqual(text.length * 2)
  expect(matchKey(text).length).toBeLessThanOrEqual(text.length * 2)
  expect(convertBijoyRuns(text).runs[0]?.after).toContain('সেবা')
  expect(bijoyToUnicode(text)).toContain('সেবা')
  expect(proposeRepairs(text).length).toBeLessThanOrEqual(1)
  expect(findDates(text)).toEqual([])
  expect(findNumberWords(text)).toEqual([])
  expect(parseNumberWords(text)).toBeNull()
  expect(repairMojibake(text)).toContain('†mev')
  expect(languageOf(text)).not.toBeUndefined()
})
