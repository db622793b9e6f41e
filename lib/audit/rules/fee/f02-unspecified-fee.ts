import { serviceRule } from '../service-rule'

/** A fee without its amount: "at the rate fixed by the Government". */
export const unspecifiedFee = serviceRule(
  {
    id: 'F02',
    severity: 'warning',
    examples: {
      wrong: { services: [{ fee: 'সরকার নির্ধারিত হারে' }] },
      right: { services: [{ fee: '২০ টাকা, নগদ' }] },
    },
  },
  function* ({ service, at }) {
    if (service.fee.kind === 'unspecified') yield { path: at('fee'), raw: service.fee.raw }
  },
)
