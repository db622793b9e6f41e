import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { localPath, paths } from '@/lib/i18n/paths'
import type { ImportReport } from '@/lib/imports/schema'
import { MixedText } from '@/components/ui/mixed-text'

const tones = { error: 'bad', warning: 'doubt', info: 'plain' } as const

/** What the rules found, each with what to do. */
export async function FindingList({ findings }: { findings: ImportReport['findings'] }) {
  if (findings.length === 0) return null
  const locale = await getLocale()
  const t = await getTranslations('Import')
  return (
    <ul className="row-findings" role="list">
      {findings.map(({ rule, severity, path, message }) => (
        <li key={`${rule}${path}`}>
          <StateMark tone={tones[severity]}>{t(`severity.${severity}`)}</StateMark>{' '}
          <MixedText text={message[locale]} />{' '}
          <a href={localPath(locale, paths.rule(rule))}>{rule}</a>
        </li>
      ))}
    </ul>
  )
}
