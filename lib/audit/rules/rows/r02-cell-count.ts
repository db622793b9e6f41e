import { serviceRule } from '../service-rule'

/** A row with fewer or more cells than its header: values may stand under the wrong head. */
export const cellCount = serviceRule(
  { id: 'R02', severity: 'warning' },
  function* ({ index, context }) {
    const row = context.rows?.[index]
    if (!row || row.headerCells === 0 || row.cells === row.headerCells) return
    const params = { cells: row.cells, headerCells: row.headerCells }
    yield { path: `/services/${index}`, params }
  },
)
