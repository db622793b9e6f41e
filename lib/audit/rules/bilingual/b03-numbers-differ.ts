import { toAsciiDigits } from '@/lib/bangla/digits'
import { findNumberWords } from '@/lib/bangla/number-words'
import { pairRule } from './pair-rules'

/** Longer ones are phones and registration numbers, which either side may leave out. */
const longestNumber = 7

/** "৭ কার্যদিবস" beside "5 working days": two promises, and nobody knows which is kept. */
export const numbersDiffer = pairRule(
  {
    id: 'B03',
    severity: 'warning',
    examples: {
      wrong: {
        context: {
          pairs: [
            {
              path: '/services/0/timeLimit',
              state: 'reviewed',
              bn: '৭ কার্যদিবস',
              en: '5 working days',
            },
          ],
        },
        words: '৭ কার্যদিবস | 5 working days',
      },
      right: {
        context: {
          pairs: [
            {
              path: '/services/0/timeLimit',
              state: 'reviewed',
              bn: '৭ কার্যদিবস',
              en: 'Seven working days',
            },
          ],
        },
        words: '৭ কার্যদিবস | Seven working days',
      },
    },
  },
  function* (pair) {
    const [bn, en] = [listNumbers(pair.bn), listNumbers(pair.en)]
    const missing = [...bn.digits].filter((number) => !en.all.has(number))
    const added = [...en.digits].filter((number) => !bn.all.has(number))
    if (missing.length === 0 && added.length === 0) return
    const params = { bn: [...bn.digits].join(', ') || '–', en: [...en.digits].join(', ') || '–' }
    yield { path: pair.path, raw: `${pair.bn} | ${pair.en}`, params }
  },
)

/** The numbers written in digits, and all, those in words too. */
function listNumbers(text: string) {
  const ascii = toAsciiDigits(text)
  const grouped = ascii.replace(/(?<=\d),(?=\d{2,3}(?!\d)|\d{2},)/g, '')
  const written = [...grouped.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number)
  const digits = new Set(written.filter((number) => number.length <= longestNumber).map(Number))
  const inWords = findNumberWords(text).map(({ value }) => value)
  return { digits, all: new Set([...digits, ...inWords]) }
}
