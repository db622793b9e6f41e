import { serviceRule } from '../service-rule'

/** Nobody answers for the service. */
export const noOfficer = serviceRule({ id: 'O01', severity: 'error' }, function* ({ service, at }) {
  if (!service.officer) yield { path: at('officer') }
})
