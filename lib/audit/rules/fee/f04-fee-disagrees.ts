import type { Fee } from '@/lib/values/schema'
import { serviceRule } from '../service-rule'

/** The parts do not add up to the whole, or the words name another amount than the digits. */
export const feeDisagrees = serviceRule(
  {
    id: 'F04',
    severity: 'error',
    examples: {
      wrong: { services: [{ fee: '৫০০০/- (ছয় হাজার) টাকা ব্যাংকে জমা' }] },
      right: { services: [{ fee: '৫০০০/- (পাঁচ হাজার) টাকা ব্যাংকে জমা' }] },
    },
  },
  function* ({ service, at }) {
    const { fee } = service
    if (fee.wordsValue !== undefined || !addsUp(fee)) yield { path: at('fee'), raw: fee.raw }
  },
)

function addsUp({ kind, amount, components }: Fee): boolean {
  if (kind !== 'fixed' || amount === undefined || !components) return true
  const sum = components.reduce((total, part) => total + part.amount, 0)
  return Math.abs(sum - amount) < 0.005
}
