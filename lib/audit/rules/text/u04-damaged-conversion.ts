import { proposeRepairs } from '@/lib/bangla/damage'
import { textRule } from '../reading-texts'

/** Words a converter broke ("পর্যমত্ম" for "পর্যন্ত"); the proposal is the whole text put right. */
export const damagedConversion = textRule(
  {
    id: 'U04',
    severity: 'warning',
    examples: {
      wrong: { services: [{ name: 'খাস জমি বন্দোবসত্ম' }] },
      right: { services: [{ name: 'খাস জমি বন্দোবস্ত' }] },
    },
  },
  function* ({ path, text }) {
    const repairs = proposeRepairs(text)
    if (repairs.length === 0) return
    let proposal = text
    for (const { before, after, index } of repairs.toSorted((a, b) => b.index - a.index))
      proposal = proposal.slice(0, index) + after + proposal.slice(index + before.length)
    const words = repairs.map(({ before, after }) => `${before} → ${after}`).join(', ')
    yield { path, raw: text, proposal, params: { words } }
  },
)
