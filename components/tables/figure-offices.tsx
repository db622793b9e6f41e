import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { Empty } from '@/components/ui/empty'
import { Text } from '@/components/ui/text'
import { isFindingFigure } from '@/lib/audit/findings/published/published-finding'
import type { FigureDetail } from '@/lib/audit/tables/figure-detail'
import type { FigureOffice, ListedFigure } from '@/lib/audit/tables/table-view'
import { formatNumber } from '@/lib/bangla/digits'
import type { Locale } from '@/lib/i18n/locale'
import { localPath, paths } from '@/lib/i18n/paths'
import { FigureDetails } from './figure-details'

interface FigureOfficesProps {
  figure: ListedFigure
  offices: FigureOffice[]
  /** What makes up the figure, by the slug of the office. */
  details: ReadonlyMap<string, FigureDetail[]>
}

/** Offices, each with its part of a figure and the very things that make it up. */
export async function FigureOffices({ figure, offices, details }: FigureOfficesProps) {
  const t = await getTranslations('Tables')
  if (offices.length === 0) return <Empty why={t('noOffices')} />
  return (
    <ul className="links" role="list">
      {offices.map((entry) => (
        <OfficePart
          key={entry.office.slug}
          {...{ figure, entry }}
          details={details.get(entry.office.slug) ?? []}
        />
      ))}
    </ul>
  )
}

const countsOffices: readonly ListedFigure[] = [
  'offices',
  'published',
  'confirmed',
  'unpublished',
  'unconfirmed',
]

interface OfficePartProps {
  figure: ListedFigure
  entry: FigureOffice
  details: FigureDetail[]
}

async function OfficePart({ figure, entry: { office, value }, details }: OfficePartProps) {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  return (
    <li>
      <a href={hrefOf(figure, office.slug, locale)}>
        <Text pair={office.name} />
      </a>
      <small>
        <Text pair={office.department.name} />
        {office.areas.length > 0 && `, ${areaLine(office.areas, locale)}`}
        {!countsOffices.includes(figure) && (
          <>
            {': '}
            <b className="num">{t('part', { n: formatNumber(value, locale) })}</b>
          </>
        )}
      </small>
      {details.length > 0 && <FigureDetails details={details} office={office.slug} />}
    </li>
  )
}

/** Where the office itself shows what is counted. */
function hrefOf(figure: ListedFigure, slug: string, locale: Locale): string {
  if (isFindingFigure(figure)) return localPath(locale, paths.officeFindings(slug), { figure })
  return localPath(locale, figure === 'vacant' ? paths.officers(slug) : paths.office(slug))
}
