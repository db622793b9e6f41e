import { getLocale, getTranslations } from 'next-intl/server'
import { areaName } from '@/components/area/area-name'
import { StackedCell } from '@/components/ui/table/stacked-cell'
import { StackedTable } from '@/components/ui/table/stacked-table'
import type { DistrictMedian } from '@/lib/audit/comparison/across'
import { localPath, paths } from '@/lib/i18n/paths'

/** The numbers of the picture of districts, and of how many limits each is the middle. */
export async function DistrictTable({ districts }: { districts: DistrictMedian[] }) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  return (
    <StackedTable
      numeric={[1, 2]}
      caption={t('districtsCaption')}
      heads={[t('district'), t('districtMedian'), t('districtCount')]}
    >
      {districts.map(({ area, median, count }) => (
        <tr key={area.id} role="row">
          <th scope="row" role="rowheader">
            <a href={localPath(locale, paths.area(area.id))}>{areaName(area, locale)}</a>
          </th>
          <StackedCell isNumber label={t('districtMedian')}>
            <span className="num">{t('number', { n: median })}</span>
          </StackedCell>
          <StackedCell isNumber label={t('districtCount')}>
            <span className="num">{t('number', { n: count })}</span>
          </StackedCell>
        </tr>
      ))}
    </StackedTable>
  )
}
