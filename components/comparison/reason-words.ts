import { getTranslations } from 'next-intl/server'
import type { NoTimeReasons } from '@/lib/audit/comparison/remarks'

/** Why no time is promised, as one clause of a sentence. */
export async function reasonWords({ counts, belongsTo }: NoTimeReasons): Promise<string> {
  const t = await getTranslations('Compare')
  const clauses = reasons.flatMap((reason) => {
    const n = counts[reason]
    if (!n) return []
    const isKnownPlace = reason === 'wrong_column' && isField(belongsTo)
    return [t(`reasons.${isKnownPlace ? belongsTo : reason}`, { n })]
  })
  return clauses.join('; ')
}

const reasons = [
  'wrong_column',
  'vague',
  'unbounded',
  'opening_hours',
  'schedule',
  'process',
  'not_stated',
] as const
const fields = ['method', 'fee', 'place', 'officer', 'documents'] as const

function isField(name: string | undefined): name is (typeof fields)[number] {
  return fields.some((field) => field === name)
}
