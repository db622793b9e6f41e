import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import type { Locale } from '@/lib/i18n/locale'
import { localPath, paths } from '@/lib/i18n/paths'
import type { EditorWords } from './part-marks'
import type { DraftFinding } from '@/lib/charters/editing/draft-view'
import { MixedText } from '@/components/ui/mixed-text'

export interface ListedFinding {
  finding: DraftFinding
  /** The field it is about. */
  href: string
  /** Where it is settled: its remedy, a waiver. */
  settleHref?: string
  /** Of which service, where several are listed. */
  about?: string
}

const tones = { error: 'bad', warning: 'doubt', info: 'plain' } as const

/** Findings, each a link to its field; those a person waived stand apart, with the reason. */
export async function FindingList({ findings }: { findings: readonly ListedFinding[] }) {
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  const open = findings.filter(({ finding }) => finding.status === 'open')
  const waived = findings.filter(({ finding }) => finding.status === 'waived')
  return (
    <>
      {open.length === 0 && <p>{t('noFindings')}</p>}
      <ul role="list" className="findings">
        {open.map((listed) => (
          <FindingItem key={listed.finding.id} {...{ ...listed, t, locale }} />
        ))}
      </ul>
      {waived.length > 0 && (
        <details>
          <summary>{t('waivedFindings', { n: waived.length })}</summary>
          <ul role="list" className="findings">
            {waived.map((listed) => (
              <FindingItem key={listed.finding.id} {...{ ...listed, t, locale }} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

interface FindingItemProps extends ListedFinding {
  t: EditorWords
  locale: Locale
}

function FindingItem({ finding, href, settleHref, about, t, locale }: FindingItemProps) {
  const { severity, message, proposal, status, waiverReason } = finding
  return (
    <li>
      <StateMark tone={tones[severity]}>{t(severity)}</StateMark>{' '}
      <a href={href}>
        {about && <b>{about}: </b>}
        <MixedText text={message[locale]} />
      </a>
      <a className="settle" href={localPath(locale, paths.rule(finding.rule))}>
        {t('rule', { rule: finding.rule })}
      </a>
      {waiverReason && <q>{waiverReason}</q>}
      {settleHref && (
        <a className="settle" href={settleHref}>
          {status === 'waived' ? t('waiver') : proposal ? t('seeFix') : t('settle')}
        </a>
      )}
    </li>
  )
}
