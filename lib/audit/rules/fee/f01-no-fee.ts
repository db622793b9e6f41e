import { serviceRule } from '../service-rule'

/** Nothing is said of the fee, not even that there is none. */
export const noFee = serviceRule({ id: 'F01', severity: 'error' }, function* ({ service, at }) {
  if (service.fee.kind === 'none') yield { path: at('fee') }
})
