import { countRule } from './pair-rules'

/** Half the readers find nothing in their language. */
export const oneLanguage = countRule(
  {
    id: 'B01',
    severity: 'warning',
    examples: {
      wrong: {
        context: { pairs: [{ path: '/services/0/name', state: 'missing', bn: 'প্রশিক্ষণ কর্মসূচি' }] },
        words: 'প্রশিক্ষণ কর্মসূচি | –',
      },
      right: {
        context: {
          pairs: [
            {
              path: '/services/0/name',
              state: 'reviewed',
              bn: 'প্রশিক্ষণ কর্মসূচি',
              en: 'Training programme',
            },
          ],
        },
        words: 'প্রশিক্ষণ কর্মসূচি | Training programme',
      },
    },
  },
  'missing',
)
