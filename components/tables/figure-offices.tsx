import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { Empty } from '@/components/ui/empty'
import { Links } from '@/components/ui/links'
import { Text } from '@/components/ui/text'
import type { FigureOffice, ListedFigure } from '@/lib/audit/tables/table-view'
import { formatNumber } from '@/lib/bangla/digits'
import { localPath, paths } from '@/lib/i18n/paths'

interface FigureOfficesProps {
  figure: ListedFigure
  offices: FigureOffice[]
}

const countsOffices: readonly ListedFigure[] = [
  'offices',
  'published',
  'confirmed',
  'unpublished',
  'unconfirmed',
]

/** Offices, each with its part of a figure. */
export async function FigureOffices({ figure, offices }: FigureOfficesProps) {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  if (offices.length === 0) return <Empty why={t('noOffices')} />
  const isCounted = !countsOffices.includes(figure)
  const path = figure === 'vacant' ? paths.officers : paths.office
  return (
    <Links
      entries={offices.map(({ office, value }) => ({
        href: localPath(locale, path(office.slug)),
        text: <Text pair={office.name} />,
        note: (
          <>
            <Text pair={office.department.name} />
            {office.areas.length > 0 && `, ${areaLine(office.areas, locale)}`}
            {isCounted && (
              <>
                {': '}
                <b className="num">{t('part', { n: formatNumber(value, locale) })}</b>
              </>
            )}
          </>
        ),
      }))}
    />
  )
}
