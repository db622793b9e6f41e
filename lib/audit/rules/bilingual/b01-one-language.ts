import { countRule } from './pair-rules'

/** Half the readers find nothing in their language. */
export const oneLanguage = countRule({ id: 'B01', severity: 'warning' }, 'missing')
