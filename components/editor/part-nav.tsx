import { getTranslations } from 'next-intl/server'
import type { DraftSummary, PartState } from '@/lib/charters/editing/summarise'
import { type EditorWords, PartMarks } from './part-marks'

export interface NavService {
  href: string
  serial?: string
  name: string
  category: 'citizen' | 'institutional' | 'internal'
  isHere: boolean
}

interface PartNavProps {
  here: string
  /** Addresses of the parts, by name. */
  hrefs: Record<'overview' | 'statement' | 'expectations' | 'escalation' | 'order', string>
  /** Where a service begins, unless the actor only reads. */
  newHref?: string
  services: readonly NavService[]
  summary: DraftSummary
}

const categories = ['citizen', 'institutional', 'internal'] as const

/** The parts of a charter and its services, with what each still wants. */
export async function PartNav({ here, hrefs, newHref, services, summary }: PartNavProps) {
  const t = await getTranslations('Editor')
  const charter = await getTranslations('Charter')
  const link = (name: string, href: string, text: string, state?: PartState) => (
    <li>
      <a href={href} aria-current={here === name ? 'page' : undefined}>
        {text}
      </a>
      {state && <PartMarks state={state} t={t} />}
    </li>
  )
  const numbered = listNear(
    services.map((service, at) => ({ ...service, state: summary.services[at] })),
    here === 'overview',
  )
  return (
    <div className="part-nav">
      <ul role="list">
        {link('overview', hrefs.overview, t('overview'))}
        {link('statement', hrefs.statement, t('statement'), summary.statement)}
      </ul>
      {categories.map((category) => {
        const own = numbered.filter((service) => service.category === category)
        if (own.length === 0) return null
        return <CategoryNav key={category} title={charter(category)} services={own} t={t} />
      })}
      <ul role="list">
        {newHref && link('new', newHref, t('newService'))}
        {services.length > 1 && link('order', hrefs.order, t('order'))}
        {link('expectations', hrefs.expectations, t('expectations'), summary.expectations)}
        {link('escalation', hrefs.escalation, t('escalation'), summary.escalation)}
      </ul>
    </div>
  )
}

/** More services than this are not all listed beside a form, only those around the one it is of. */
const maxListed = 60
const around = 12

function listNear<Service extends NavService>(services: Service[], isOverview: boolean): Service[] {
  // the overview lists them itself
  if (isOverview) return []
  if (services.length <= maxListed) return services
  const at = services.findIndex(({ isHere }) => isHere)
  return at === -1 ? [] : services.slice(Math.max(0, at - around), at + around + 1)
}

interface CategoryNavProps {
  title: string
  services: readonly (NavService & { state?: PartState })[]
  t: EditorWords
}

function CategoryNav({ title, services, t }: CategoryNavProps) {
  return (
    <section className="of-category">
      <h2>{title}</h2>
      <ul role="list">
        {services.map(({ href, serial, name, isHere, state }) => (
          <li key={href}>
            <a href={href} aria-current={isHere ? 'page' : undefined}>
              {serial && <span className="num">{serial} </span>}
              {name || t('unnamed')}
            </a>
            {state && <PartMarks state={state} t={t} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
