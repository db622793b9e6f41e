import { getLocale, getTranslations } from 'next-intl/server'
import { Chart } from '@/components/ui/chart'
import { type AcrossOffices, daysOf, type Offer } from '@/lib/audit/comparison/across'
import { drawSpread } from '@/lib/charts/spread'

interface SpreadPictureProps {
  across: AcrossOffices
  labelOf: (offer: Offer) => string
}

/** How one promise spreads over offices: a dot an office, a line at the median. One alone needs no picture. */
export async function SpreadPicture({ across, labelOf }: SpreadPictureProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const { time, offers } = across
  if (!time || time.count < 2) return null
  const points = offers.flatMap((offer) => {
    const value = daysOf(offer.measured)
    return value === undefined ? [] : [{ label: labelOf(offer), value }]
  })
  const number = (n: number) => t('number', { n })
  const label = t('spreadLabel', {
    n: time.count,
    least: number(time.least),
    median: number(time.median),
    most: number(time.most),
  })
  const sorted = points.toSorted((a, b) => a.value - b.value)
  const svg = drawSpread(sorted, time.median, { label, axis: t('spreadAxis'), locale })
  return <Chart svg={svg} caption={t('spreadCaption')} />
}
