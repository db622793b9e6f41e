import { getLocale, getTranslations } from 'next-intl/server'
import type { PartState } from '@/lib/charters/editing/summarise'
import type { Locale } from '@/lib/i18n/locale'
import { formatFee } from '@/lib/values/format-fee'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import type { OverviewService } from './overview'
import { type EditorWords, PartMarks } from './part-marks'

interface ServiceOverviewProps {
  services: readonly OverviewService[]
  states: readonly PartState[]
}

const categories = ['citizen', 'institutional', 'internal'] as const

/** The services by category: the promise of each, and what it still wants. */
export async function ServiceOverview({ services, states }: ServiceOverviewProps) {
  const t = await getTranslations('Editor')
  const charter = await getTranslations('Charter')
  const locale = await getLocale()
  if (services.length === 0) return <p>{t('noServices')}</p>
  const rows = services.map((service, at) => ({ ...service, state: states[at] }))
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{charter('name')}</th>
          <th scope="col">{charter('time')}</th>
          <th scope="col">{charter('fee')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      {categories.map((category) => {
        const own = rows.filter((row) => row.category === category)
        if (own.length === 0) return null
        return (
          <tbody key={category}>
            <tr className="category">
              <th colSpan={4} scope="rowgroup">
                {charter(category)}
              </th>
            </tr>
            {own.map((row) => (
              <ServiceRow key={row.href} {...{ row, t, charter, locale }} />
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

interface ServiceRowProps {
  row: OverviewService & { state?: PartState }
  t: EditorWords
  charter: Awaited<ReturnType<typeof getTranslations<'Charter'>>>
  locale: Locale
}

function ServiceRow({ row, t, charter, locale }: ServiceRowProps) {
  const { href, serial, name, timeLimit, fee, state } = row
  return (
    <tr>
      <th scope="row">
        {serial && <span className="num">{serial} </span>}
        <a href={href}>{name || t('unnamed')}</a>
      </th>
      <td data-label={charter('time')}>{timeLimit && formatTimeLimit(timeLimit, locale)}</td>
      <td data-label={charter('fee')}>{fee && formatFee(fee, locale)}</td>
      <td>{state && <PartMarks state={state} t={t} />}</td>
    </tr>
  )
}
