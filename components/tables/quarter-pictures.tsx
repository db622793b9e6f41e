import { getLocale, getTranslations } from 'next-intl/server'
import { Chart } from '@/components/ui/chart'
import { type Measure, measureOf } from '@/lib/audit/tables/measures'
import type { QuarterSums } from '@/lib/audit/tables/table-view'
import { formatNumber } from '@/lib/bangla/digits'
import { drawBars } from '@/lib/charts/bars'
import { nameQuarter } from './name-quarter'

const drawn = ['published', 'confirmed', 'errors', 'parity', 'withoutTimeLimit', 'vacant'] as const

/** A small picture a measure: a bar a quarter. */
export async function QuarterPictures({ quarters }: { quarters: QuarterSums[] }) {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  const wordsOf = (measure: Measure, value: number | undefined) => {
    if (value === undefined) return t('nothing')
    const n = formatNumber(value, locale)
    return measure === 'errors' ? n : t('percent', { n })
  }
  const svgOf = (measure: Measure) => {
    const bars = quarters.map(({ quarter, figures }) => {
      const value = measureOf(measure, figures)
      const words = wordsOf(measure, value)
      return { label: nameQuarter(quarter, locale), words, ...(value !== undefined && { value }) }
    })
    const list = bars.map(({ label, words }) => `${label} ${words}`).join('; ')
    const label = t('quarterLabel', { measure: t(`column.${measure}`), list })
    return drawBars(bars, label, measure === 'errors' ? undefined : 100)
  }
  return (
    <div className="multiples">
      {drawn.map((measure) => (
        <Chart key={measure} svg={svgOf(measure)} caption={t(`column.${measure}`)} />
      ))}
    </div>
  )
}
