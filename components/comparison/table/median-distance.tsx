import { getTranslations } from 'next-intl/server'
import { CellBar } from '@/components/ui/table/cell-bar'
import { type Offer, daysOf } from '@/lib/audit/comparison/across'

/** How far a limit lies from the median, and a thin bar of its length. Nothing where there is no number. */
export async function MedianDistance({ offer, most }: { offer: Offer; most: number }) {
  const t = await getTranslations('Compare')
  const { timeDistance, measured } = offer
  if (timeDistance === undefined) return null
  const days = t('workingDays', { n: Math.abs(timeDistance) })
  const side = timeDistance > 0 ? 'above' : 'below'
  return (
    <>
      <CellBar percent={Math.max(1, (100 * (daysOf(measured) ?? 0)) / Math.max(1, most))} />
      <small className="tag">{timeDistance === 0 ? t('atMedian') : t(side, { days })}</small>
    </>
  )
}
