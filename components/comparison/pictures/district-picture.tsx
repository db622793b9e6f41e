import { getLocale, getTranslations } from 'next-intl/server'
import { areaName } from '@/components/area/area-name'
import { Chart } from '@/components/ui/chart'
import type { DistrictMedian } from '@/lib/audit/comparison/across'
import { drawBars } from '@/lib/charts/bars'
import { DistrictTable } from './district-table'

/** The median of a promise in each district, the slowest first, with its table; one district alone needs no picture. */
export async function DistrictPicture({ districts }: { districts: DistrictMedian[] }) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  if (districts.length < 2) return null
  const bars = districts.map(({ area, median }) => ({
    label: areaName(area, locale),
    value: median,
    words: t('number', { n: median }),
  }))
  const list = bars.map(({ label, words }) => `${label} ${words}`).join('; ')
  const svg = drawBars(bars, t('districtsLabel', { list }))
  return (
    <>
      <Chart svg={svg} caption={t('districts')} />
      <DistrictTable districts={districts} />
    </>
  )
}
