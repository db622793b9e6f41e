import { serviceRule } from '../service-rule'

/** The value stands in a row above; a reader of this row alone does not see it. */
export const inherited = serviceRule({ id: 'R04', severity: 'info' }, function* ({ service, at }) {
  for (const [field, row] of Object.entries(service.inherited))
    yield { path: at(field), params: { field, row: row + 1 } }
})
