import { getTranslations } from 'next-intl/server'
import type { DraftSummary } from '@/lib/charters/editing/summarise'
import type { Fee, TimeLimit } from '@/lib/values/schema'
import { FindingGroups } from './finding-groups'
import type { ListedFinding } from './finding-list'
import { type EditorWords, PartMarks } from './part-marks'
import { ServiceOverview } from './service-overview'

export interface OverviewService {
  href: string
  name: string
  serial?: string
  category: 'citizen' | 'institutional' | 'internal'
  timeLimit?: TimeLimit
  fee?: Fee
}

interface OverviewProps {
  summary: DraftSummary
  services: readonly OverviewService[]
  parts: Record<'statement' | 'expectations' | 'escalation', string>
  findings: readonly ListedFinding[]
  issues: readonly { code: string; href: string }[]
  /** Where a service begins; false for whoever only reads. */
  starts: Record<'newService' | 'fromStandard' | 'copyService' | 'order', string> | false
}

/** A charter's draft at a glance: what is missing, its parts, its services, what the audit found. */
export async function Overview(props: OverviewProps) {
  const { summary, services, parts, findings, issues, starts } = props
  const t = await getTranslations('Editor')
  const names = ['statement', 'expectations', 'escalation'] as const
  return (
    <>
      <Missing issues={issues} t={t} />
      <section>
        <h2>{t('parts')}</h2>
        <ul role="list" className="part-list">
          {names.map((name) => (
            <li key={name}>
              <a href={parts[name]}>{t(name)}</a>
              <PartMarks state={summary[name]} t={t} />
            </li>
          ))}
        </ul>
      </section>
      <section id="services">
        <h2>{t('services', { n: services.length })}</h2>
        {starts && <Starts starts={starts} canOrder={services.length > 1} t={t} />}
        <ServiceOverview services={services} states={summary.services} />
      </section>
      <section>
        <h2>{t('findings')}</h2>
        <FindingGroups findings={findings} />
      </section>
    </>
  )
}

function Missing({ issues, t }: Pick<OverviewProps, 'issues'> & { t: EditorWords }) {
  if (issues.length === 0) return null
  return (
    <section>
      <h2>{t('missing')}</h2>
      <ul role="list" className="findings">
        {issues.slice(0, 20).map(({ code, href }) => (
          <li key={href + code}>
            <a className="missing" href={href}>
              {t(`issue.${code}` as never)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface StartsProps {
  starts: Exclude<OverviewProps['starts'], false>
  canOrder: boolean
  t: EditorWords
}

/** The ways to a new service. */
function Starts({ starts, canOrder, t }: StartsProps) {
  return (
    <p className="buttons">
      <a className="button plain" href={starts.newService}>
        {t('newService')}
      </a>
      <a href={starts.fromStandard}>{t('fromStandard')}</a>
      <a href={starts.copyService}>{t('copyService')}</a>
      {canOrder && <a href={starts.order}>{t('order')}</a>}
    </p>
  )
}
