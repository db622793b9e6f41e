import { serviceRule } from '../service-rule'

/** Nobody answers for the service. */
export const noOfficer = serviceRule(
  {
    id: 'O01',
    severity: 'error',
    examples: { wrong: { services: [{ officer: '' }] }, right: { services: [{}] } },
  },
  function* ({ service, at }) {
    if (!service.officer) yield { path: at('officer') }
  },
)
