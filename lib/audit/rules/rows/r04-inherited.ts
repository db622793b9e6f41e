import { serviceRule } from '../service-rule'

/** The value stands in a row above; a reader of this row alone does not see it. */
export const inherited = serviceRule(
  {
    id: 'R04',
    severity: 'info',
    examples: {
      wrong: {
        services: [{}, { name: 'প্রশিক্ষণ কর্মসূচি', inherited: { officer: 0 } }],
        words: '২ | প্রশিক্ষণ কর্মসূচি | ঐ',
      },
      right: {
        services: [{}, { name: 'প্রশিক্ষণ কর্মসূচি' }],
        words: '২ | প্রশিক্ষণ কর্মসূচি | সহকারী প্রোগ্রামার, ০১৭১১০০০০০১',
      },
    },
  },
  function* ({ service, at }) {
    for (const [field, row] of Object.entries(service.inherited))
      yield { path: at(field), params: { field, row: row + 1 } }
  },
)
