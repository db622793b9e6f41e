import { getLocale, getTranslations } from 'next-intl/server'
import { areaName } from '@/components/area/area-name'
import { Chart } from '@/components/ui/chart'
import { StackedCell } from '@/components/ui/table/stacked-cell'
import { StackedTable } from '@/components/ui/table/stacked-table'
import type { WideDistrict } from '@/lib/audit/comparison/wide'
import { drawBars } from '@/lib/charts/bars'
import { localPath } from '@/lib/i18n/paths'
import type { WideScope } from './wide-offers'

interface WideDistrictsProps {
  districts: WideDistrict[]
  scope: WideScope
}

/** The districts as a picture and as a table; the name of each leads to its offices, side by side. */
export async function WideDistricts({ districts, scope }: WideDistrictsProps) {
  const t = await getTranslations('Compare')
  const heads = [t('district'), ...columns.map((column) => t(`export.wide.${column}`))]
  return (
    <>
      <MedianPicture districts={districts} />
      <StackedTable numeric={[1, 2, 3, 4, 5]} caption={t('wide.caption')} heads={heads}>
        {districts.map((district) => (
          <DistrictRow key={district.area?.id ?? ''} {...{ district, scope }} />
        ))}
      </StackedTable>
    </>
  )
}

const columns = ['offers', 'missing', 'median', 'least', 'most'] as const

async function DistrictRow({ district, scope }: { district: WideDistrict; scope: WideScope }) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const { area, offers, missing, time } = district
  const { path, department } = scope
  const query = { ...(area && { area: area.id }), ...(department && { department }) }
  const numbers = { offers, missing, median: time?.median, least: time?.least, most: time?.most }
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {area ? (
          <a href={localPath(locale, path, query)}>{areaName(area, locale)}</a>
        ) : (
          t('export.wide.above')
        )}
      </th>
      {columns.map((column) => (
        <StackedCell isNumber key={column} label={t(`export.wide.${column}`)}>
          <span className="num">
            {numbers[column] === undefined ? '–' : t('number', { n: numbers[column] })}
          </span>
        </StackedCell>
      ))}
    </tr>
  )
}

async function MedianPicture({ districts }: { districts: WideDistrict[] }) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const bars = districts.flatMap(({ area, time }) =>
    area && time
      ? [
          {
            label: areaName(area, locale),
            value: time.median,
            words: t('number', { n: time.median }),
          },
        ]
      : [],
  )
  if (bars.length < 2) return null
  const list = bars.map(({ label, words }) => `${label} ${words}`).join('; ')
  return <Chart svg={drawBars(bars, t('districtsLabel', { list }))} caption={t('districts')} />
}
