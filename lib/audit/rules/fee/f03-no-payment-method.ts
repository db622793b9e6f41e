import { serviceRule } from '../service-rule'

/** An amount, and no word on how to pay it. */
export const noPaymentMethod = serviceRule(
  {
    id: 'F03',
    severity: 'warning',
    examples: {
      wrong: { services: [{ fee: '২০/=' }] },
      right: { services: [{ fee: '১০০০/- ট্রেজারী চালানের মাধ্যমে' }] },
    },
  },
  function* ({ service: { fee }, at }) {
    const isPaid = ['fixed', 'range', 'percent', 'by_case'].includes(fee.kind)
    if (isPaid && !fee.channels?.length) yield { path: at('fee'), raw: fee.raw }
  },
)
