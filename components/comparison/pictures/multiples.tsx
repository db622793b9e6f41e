import { getLocale, getTranslations } from 'next-intl/server'
import { Chart } from '@/components/ui/chart'
import { Section } from '@/components/ui/section'
import type { ComparisonRow, MeasuredService } from '@/lib/audit/comparison/comparison'
import { widthOf } from '@/lib/audit/comparison/view'
import { type Bar, drawBars } from '@/lib/charts/bars'
import { plainText } from '@/lib/i18n/bilingual'
import { titleOf } from '../table/row-group'

interface MultiplesProps {
  rows: ComparisonRow[]
  /** The short name of each office. */
  labels: string[]
}

/** More small pictures than these are no longer seen at a glance. */
const mostPictures = 12

/** A small picture a service where the offices' times differ, all on one scale. */
export async function Multiples({ rows, labels }: MultiplesProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const shown = rows
    .filter((row) => widthOf(row) > 0)
    .toSorted((a, b) => widthOf(b) - widthOf(a))
    .slice(0, mostPictures)
  if (shown.length === 0) return null
  const most = Math.max(...shown.map(({ time }) => time?.most ?? 0))
  const wordsOf = ({ time }: MeasuredService) =>
    time.result === 'days' ? t('number', { n: time.days ?? 0 }) : t(`results.${time.result}`)
  const barsOf = ({ cells }: ComparisonRow): Bar[] =>
    cells.flatMap((cell, column) => {
      const slowest = cell.toSorted((a, b) => (b.time.days ?? -1) - (a.time.days ?? -1))[0]
      if (!slowest) return []
      const value = slowest.time.result === 'days' ? slowest.time.days : undefined
      return [
        {
          label: labels[column] ?? '',
          words: wordsOf(slowest),
          ...(value !== undefined && { value }),
        },
      ]
    })
  return (
    <Section id="pictures" title={t('multiples')} wide>
      <div className="multiples">
        {shown.map((row) => {
          const bars = barsOf(row)
          const list = bars.map(({ label, words }) => `${label} ${words}`).join('; ')
          const svg = drawBars(bars, t('multiplesLabel', { list }), most)
          return <Chart key={row.key} svg={svg} caption={plainText(titleOf(row), locale)} />
        })}
      </div>
      <p>{t('numbersAbove')}</p>
    </Section>
  )
}
