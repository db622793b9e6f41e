import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { Day } from '@/components/ui/day'
import { MixedText } from '@/components/ui/mixed-text'
import { Text } from '@/components/ui/text'
import type { AreaFinding } from '@/lib/audit/findings/area/area-finding'
import { titleRule } from '@/lib/audit/wording'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { formatDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'
import { findingAddress, shownAddress } from './finding-address'

const tones = { error: 'bad', warning: 'doubt', info: 'plain' } as const

/** Findings of many offices: what, whose, where it stands, since when. */
export async function AreaFindingTable({ findings }: { findings: readonly AreaFinding[] }) {
  const t = await getTranslations('AreaFindings')
  const heads = ['finding', 'office', 'where', 'since'] as const
  return (
    <table className="rows found" role="table">
      <caption className="sr-only">{t('caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {findings.map((finding) => (
          <tr key={finding.id} role="row">
            <What finding={finding} />
            <td role="cell" data-label={t('office')}>
              <Whose finding={finding} />
            </td>
            <td role="cell" data-label={t('where')}>
              <Where finding={finding} />
            </td>
            <td role="cell" data-label={t('since')}>
              <Since finding={finding} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Props {
  finding: AreaFinding
}

async function What({ finding }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('AreaFindings')
  const { rule, severity, state, message, raw, waiverReason } = finding
  const address = findingAddress(finding)
  const title = `${rule} ${titleRule(rule)[locale]}`
  return (
    <td role="cell">
      <StateMark tone={tones[severity]}>{t(`severities.${severity}`)}</StateMark>{' '}
      {address ? <a href={localPath(locale, address)}>{title}</a> : <b>{title}</b>}
      {state !== 'open' && <span className="tag"> {t(`statuses.${state}`)}</span>}
      <div>
        <MixedText text={message[locale]} />
      </div>
      {raw && !message[locale].includes(raw) && (
        <div className="printed">
          <q>{raw}</q>
        </div>
      )}
      {waiverReason && <div className="quietly">{waiverReason}</div>}
    </td>
  )
}

async function Whose({ finding: { office, service } }: Props) {
  const locale = await getLocale()
  return (
    <>
      <a href={localPath(locale, adminPaths.office(office.slug))}>
        <Text pair={office.name} />
      </a>
      {service && (
        <div>
          <Text pair={service.name} />
        </div>
      )}
    </>
  )
}

async function Where({ finding }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('AreaFindings')
  const { isDraft, version } = finding
  const words = version === undefined ? t('noVersion') : t('version', { n: version })
  return (
    <>
      {isDraft ? t('draft') : words}
      <div>
        <a href={localPath(locale, shownAddress(finding))}>
          {t(isDraft ? 'draftPage' : 'publicPage')}
        </a>
      </div>
    </>
  )
}

async function Since({ finding: { since, settledAt } }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('AreaFindings')
  return (
    <>
      <Day date={since} />
      {settledAt && (
        <div className="quietly">{t('settledOn', { day: formatDay(settledAt, locale) })}</div>
      )}
    </>
  )
}
