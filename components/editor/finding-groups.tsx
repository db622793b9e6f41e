import { getLocale, getTranslations } from 'next-intl/server'
import { groupBy } from 'es-toolkit'
import { StateMark } from '@/components/admin/state-mark'
import { FindingList, type ListedFinding } from './finding-list'
import { MixedText } from '@/components/ui/mixed-text'

const tones = { error: 'bad', warning: 'doubt', info: 'plain' } as const

/** More of one kind are found on the pages of their services. */
const maxListed = 30

/** All findings of a draft, those of one rule together: a long charter has hundreds. */
export async function FindingGroups({ findings }: { findings: readonly ListedFinding[] }) {
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  const open = findings.filter(({ finding }) => finding.status === 'open')
  const waived = findings.filter(({ finding }) => finding.status === 'waived')
  const groups = Object.values(groupBy(open, ({ finding }) => finding.rule))
  if (findings.length === 0) return <p>{t('noFindings')}</p>
  return (
    <div className="finding-groups">
      {groups.map((group) => {
        const first = group[0]?.finding
        if (!first) return null
        if (group.length === 1) return <FindingList key={first.rule} findings={group} />
        return (
          <details key={first.rule}>
            <summary>
              <StateMark tone={tones[first.severity]}>{t(first.severity)}</StateMark>{' '}
              <MixedText text={first.message[locale]} />{' '}
              <span className="num">{t('times', { n: group.length })}</span>
            </summary>
            <FindingList findings={group.slice(0, maxListed)} />
            {group.length > maxListed && (
              <p>{t('moreFindings', { n: group.length - maxListed })}</p>
            )}
          </details>
        )
      })}
      {waived.length > 0 && <FindingList findings={waived} />}
    </div>
  )
}
