import { pairRule } from './pair-rules'

/** The text changed, its translation did not. */
export const translationOutdated = pairRule(
  {
    id: 'B04',
    severity: 'warning',
    examples: {
      wrong: {
        context: {
          pairs: [
            { path: '/services/0/timeLimit', state: 'outdated', bn: 'তাৎক্ষণিক', en: 'On request' },
          ],
        },
        words: {
          bn: 'তাৎক্ষণিক (আগে: চাহিবা মাত্র) | On request',
          en: 'তাৎক্ষণিক (before: চাহিবা মাত্র) | On request',
        },
      },
      right: {
        context: {
          pairs: [
            { path: '/services/0/timeLimit', state: 'reviewed', bn: 'তাৎক্ষণিক', en: 'Immediately' },
          ],
        },
        words: 'তাৎক্ষণিক | Immediately',
      },
    },
  },
  function* ({ path, state, en }) {
    if (state === 'outdated') yield { path, raw: en }
  },
)
