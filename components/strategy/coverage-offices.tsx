import { getLocale, getTranslations } from 'next-intl/server'
import { StackedCell } from '@/components/ui/table/stacked-cell'
import { StackedTable } from '@/components/ui/table/stacked-table'
import { Text } from '@/components/ui/text'
import { formatNumber } from '@/lib/bangla/digits'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import type { CoverageOffice, CoveredPillar } from '@/lib/strategy/find-coverage'

interface CoverageOfficesProps {
  pillars: CoveredPillar[]
  offices: CoverageOffice[]
}

/** An office a row, a pillar a column; pillars nobody serves have none. */
export async function CoverageOffices({ pillars, offices }: CoverageOfficesProps) {
  const locale = await getLocale()
  const t = await getTranslations('Coverage')
  const columns = pillars.flatMap((pillar, at) =>
    pillar.services > 0 ? [{ at, head: plainText(pillar.title, locale) }] : [],
  )
  return (
    <StackedTable
      numeric={columns.map((_, at) => at + 1)}
      caption={t('officesCaption')}
      heads={[t('office'), ...columns.map(({ head }) => head)]}
    >
      {offices.map((office) => (
        <tr key={office.slug} role="row">
          <th scope="row" role="rowheader">
            <a href={localPath(locale, paths.office(office.slug))}>
              <Text pair={office.name} />
            </a>
          </th>
          {columns.map(({ at, head }) => (
            <StackedCell isNumber key={at} label={head}>
              <span className="num">{formatNumber(office.services[at] ?? 0, locale)}</span>
            </StackedCell>
          ))}
        </tr>
      ))}
    </StackedTable>
  )
}
