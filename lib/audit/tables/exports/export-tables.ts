// The tables as files: a row a group of offices, an office or a quarter, numbers as numbers.
import type { ExportColumn, ExportTable } from '@/lib/exports/table'
import { plainText } from '@/lib/i18n/bilingual'
import { isoDay } from '@/lib/i18n/format-day'
import { localPath, paths } from '@/lib/i18n/paths'
import { type Figures, type RuleFamily, ruleFamilies } from '../../figures/figure-names'
import { definitions, measureOf, measures, perHundred } from '../measures'
import { type Order, sortRows } from '../sort'
import type { FigureOffice, Grouping, ListedFigure, QuarterSums, TableRow } from '../table-view'
import { cite, type TableWords } from './words'

const text = (head: string): ExportColumn => ({ head, kind: 'text' })
const number = (head: string): ExportColumn => ({ head, kind: 'number' })

/** Divisions, districts or departments in the order of the page. */
export function exportLeague(
  by: Grouping,
  rows: readonly TableRow[],
  order: Order<string>,
  words: TableWords,
): ExportTable {
  const { t } = words
  const sorted = sortRows(labelled(by, rows, words), order, ({ figures }, measure) =>
    measureOf(measure as (typeof measures)[number], figures),
  )
  return cite(
    {
      title: t(`by.${by}`),
      columns: [text(t(`group.${by}`)), text(t('export.id')), ...measureColumns(words)],
      rows: sorted.map(({ label, id, figures }) => [label, id, ...measureCells(figures)]),
    },
    words,
  )
}

/** Districts by rule family: findings per hundred services. */
export function exportFindings(
  rows: readonly TableRow[],
  order: Order<string>,
  words: TableWords,
): ExportTable {
  const { t } = words
  const rateOf = (figures: Figures, family: string) =>
    perHundred(figures[`${family as RuleFamily}Findings`], figures.services)
  const sorted = sortRows(labelled('districts', rows, words), order, ({ figures }, family) =>
    rateOf(figures, family),
  )
  return cite(
    {
      title: t('findingsTitle'),
      columns: [
        text(t('group.districts')),
        text(t('export.id')),
        ...ruleFamilies.map((family) => number(t(`family.${family}`))),
      ],
      rows: sorted.map(({ label, id, figures }) => [
        label,
        id,
        ...ruleFamilies.map((family) => rateOf(figures, family) ?? null),
      ]),
    },
    words,
  )
}

/** The offices behind a figure. */
export function exportOffices(
  figure: ListedFigure,
  offices: readonly FigureOffice[],
  words: TableWords,
): ExportTable {
  const { t, locale, site } = words
  const heads = [t('export.office'), t('export.id'), t('department'), t('export.area')]
  return cite(
    {
      title: t(`figure.${figure}`),
      columns: [...heads.map(text), number(t(`figure.${figure}`)), text(t('export.address'))],
      rows: offices.map(({ office, value }) => [
        plainText(office.name, locale),
        office.slug,
        plainText(office.department.name, locale),
        office.areas
          .map((area) => (locale === 'bn' ? area.nameBn : area.nameEn))
          .toReversed()
          .join(', '),
        value,
        `${site}${localPath(locale, paths.office(office.slug))}`,
      ]),
    },
    words,
  )
}

/** Every quarter that was kept. */
export function exportQuarters(quarters: readonly QuarterSums[], words: TableWords): ExportTable {
  const { t } = words
  return cite(
    {
      title: t('quartersTitle'),
      columns: [text(t('quarter')), text(t('export.takenOn')), ...measureColumns(words)],
      rows: quarters.map(({ quarter, takenOn, figures }) => [
        quarter,
        isoDay(takenOn),
        ...measureCells(figures),
      ]),
    },
    words,
  )
}

function labelled(by: Grouping, rows: readonly TableRow[], { t, locale }: TableWords) {
  const above = t(by === 'divisions' ? 'aboveDivisions' : 'aboveDistricts')
  return rows.map((row) => ({
    ...row,
    ...(row.name ? { label: plainText(row.name, locale) } : { label: above, isRest: true }),
  }))
}

/** A share stands beside the number it is the share of. */
function measureColumns({ t }: TableWords): ExportColumn[] {
  return measures.flatMap((measure) => {
    const head = t(`column.${measure}`)
    if (definitions[measure].kind !== 'share') return [number(head)]
    return [number(head), number(`${head} (%)`)]
  })
}

function measureCells(figures: Figures): (number | null)[] {
  return measures.flatMap((measure) => {
    const { kind, part } = definitions[measure]
    const value = measureOf(measure, figures) ?? null
    return kind === 'share' ? [figures[part], value] : [value]
  })
}
