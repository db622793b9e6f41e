import { pairRule } from './pair-rules'

/** The text changed, its translation did not. */
export const translationOutdated = pairRule(
  { id: 'B04', severity: 'warning' },
  function* ({ path, state, en }) {
    if (state === 'outdated') yield { path, raw: en }
  },
)
