import { getTranslations } from 'next-intl/server'
import type { Severity } from '@/lib/audit/rule'

const classes = { error: 'missing', warning: 'doubt', info: 'tag' } as const

/** How grave a finding is, in a word with its mark. */
export async function SeverityMark({ severity }: { severity: Severity }) {
  const t = await getTranslations('RulesPage')
  return <span className={classes[severity]}>{t(`severity.${severity}`)}</span>
}
