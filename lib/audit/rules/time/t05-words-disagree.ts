import { serviceRule } from '../service-rule'

/** The number in words and the number in digits are not the same: "তিন (০২) কর্ম দিবস". */
export const wordsDisagree = serviceRule(
  {
    id: 'T05',
    severity: 'error',
    examples: {
      wrong: { services: [{ timeLimit: 'তিন (০২) কর্ম দিবস' }] },
      right: { services: [{ timeLimit: '৩০ (ত্রিশ) কার্যদিবস' }] },
    },
  },
  function* ({ service: { timeLimit }, at }) {
    const { raw, wordsValue, max } = timeLimit
    if (wordsValue === undefined) return
    yield { path: at('timeLimit'), raw, params: { words: wordsValue, digits: max ?? 0 } }
  },
)
