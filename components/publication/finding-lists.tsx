import type { ReactNode } from 'react'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import type { FieldPlace } from '@/lib/charters/editing/finding-place'
import { placeHref } from './place-href'
import { MixedText } from '@/components/ui/mixed-text'

interface DraftFinding {
  id: string
  severity: 'error' | 'warning' | 'info'
  status: 'open' | 'fixed' | 'waived'
  place: FieldPlace
  message: { bn: string; en: string }
}

interface Draft {
  office: { slug: string }
  content: { services: readonly { slug?: string; nameBn?: string; nameEn?: string }[] }
  findings: readonly DraftFinding[]
  /** What it lacks. */
  issues: readonly { code: string; path: string; place: FieldPlace }[]
}

/** What the draft lacks: only this blocks its publication. */
export async function MissingList({ draft }: { draft: Draft }) {
  const t = await getTranslations('Publication')
  const { issues } = draft
  return (
    <Section id="missing" title={t('missing')} wide>
      {issues.length === 0 ? (
        <p className="good">{t('missingNone')}</p>
      ) : (
        <ul className="found" role="list">
          {issues.map(({ code, path, place }) => (
            <Found key={code + path} draft={draft} place={place} tone="missing">
              {t('issue', { code })}
            </Found>
          ))}
        </ul>
      )}
    </Section>
  )
}

const severities = ['error', 'warning', 'info'] as const

/** What the rules found, the errors first; each leads to its field. */
export async function FindingLists({ draft }: { draft: Draft }) {
  const t = await getTranslations('Publication')
  const open = draft.findings.filter(({ status }) => status === 'open')
  return (
    <Section id="findings" title={t('findings')} wide>
      {open.length === 0 ? <p className="good">{t('findingsNone')}</p> : <p>{t('findingsLead')}</p>}
      {severities.map((severity) => (
        <FindingList
          key={severity}
          draft={draft}
          severity={severity}
          findings={open.filter((finding) => finding.severity === severity)}
        />
      ))}
    </Section>
  )
}

interface FindingListProps {
  draft: Draft
  severity: (typeof severities)[number]
  findings: DraftFinding[]
}

async function FindingList({ draft, severity, findings }: FindingListProps) {
  const locale = await getLocale()
  const t = await getTranslations('Publication')
  if (findings.length === 0) return null
  return (
    <details className="findings" open={severity === 'error'}>
      <summary>{t(severity, { n: findings.length })}</summary>
      <ul className="found" role="list">
        {findings.map(({ id, place, message }) => (
          <Found key={id} draft={draft} place={place} tone={tones[severity]}>
            <MixedText text={message[locale]} />
          </Found>
        ))}
      </ul>
    </details>
  )
}

const tones = { error: 'missing', warning: 'doubt', info: '' }

interface FoundProps {
  draft: Draft
  place: DraftFinding['place']
  tone: string
  children: ReactNode
}

async function Found({ draft, place, tone, children }: FoundProps) {
  const locale = await getLocale()
  const t = await getTranslations('Publication')
  const { services } = draft.content
  const service = place.service === undefined ? undefined : services[place.service]
  const name = locale === 'bn' ? service?.nameBn : service?.nameEn
  const other = locale === 'bn' ? service?.nameEn : service?.nameBn
  const number = place.service === undefined ? 0 : place.service + 1
  return (
    <li className={tone}>
      <a href={placeHref(draft.office.slug, services, place, locale)}>
        {service && <b>{name ?? other ?? t('service', { n: number })}: </b>}
        {children}
      </a>
    </li>
  )
}
