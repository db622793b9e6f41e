import { hasMixedDigits } from '@/lib/bangla/digits'
import { textRule } from '../reading-texts'

/** Bangla and Latin digits in one number. */
export const mixedDigits = textRule({ id: 'U01', severity: 'warning' }, function* ({ path, text }) {
  if (hasMixedDigits(text)) yield { path, raw: text }
})
