import { countRule } from './pair-rules'

/** A translation nobody has looked at may promise something else. */
export const unreviewed = countRule(
  {
    id: 'B02',
    severity: 'warning',
    examples: {
      wrong: {
        context: {
          pairs: [
            {
              path: '/services/0/name',
              state: 'unreviewed',
              bn: 'প্রশিক্ষণ কর্মসূচি',
              en: 'Training program me',
            },
          ],
        },
        words: {
          bn: 'প্রশিক্ষণ কর্মসূচি | Training program me (পর্যালোচনা হয়নি)',
          en: 'প্রশিক্ষণ কর্মসূচি | Training program me (not reviewed)',
        },
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
        words: {
          bn: 'প্রশিক্ষণ কর্মসূচি | Training programme (পর্যালোচিত)',
          en: 'প্রশিক্ষণ কর্মসূচি | Training programme (reviewed)',
        },
      },
    },
  },
  'unreviewed',
)
