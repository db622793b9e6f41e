import { countRule } from './pair-rules'

/** A translation nobody has looked at may promise something else. */
export const unreviewed = countRule({ id: 'B02', severity: 'warning' }, 'unreviewed')
