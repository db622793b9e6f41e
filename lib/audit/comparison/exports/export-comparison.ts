// The tables a comparison can be taken away as, with what they cite.
import type { ExportTable } from '@/lib/exports/table'
import { plainText } from '@/lib/i18n/bilingual'
import type { AcrossOffices, Offer } from '../across'
import { type ComparedVersion, type Comparison, type ComparisonRow } from '../comparison'
import { exportColumns, type ExportedLine } from './columns'
import { areaLineOf, type ExportWords } from './words'

const licence = 'CC BY 4.0'

/** Whole charters: the rows of the view, an office after the other in each. */
export function exportCharters(
  { versions }: Comparison,
  rows: readonly ComparisonRow[],
  title: string,
  words: ExportWords,
): ExportTable {
  const lines = rows.flatMap((row) => {
    const shared = { row: nameOf(row, words), differs: fieldsIn(row.differs, words) }
    return versions.flatMap((version, column): ExportedLine[] => {
      const cell = row.cells[column] ?? []
      if (cell.length === 0) return [{ ...shared, version }]
      return cell.map((measured) => ({ ...shared, version, measured }))
    })
  })
  return toTable(lines, versions, title, words)
}

/** One service over offices: the offers of the view, then the offices without it. */
export function exportOffers(
  across: AcrossOffices,
  offers: readonly Offer[],
  title: string,
  words: ExportWords,
): ExportTable {
  const lines: ExportedLine[] = [
    ...offers.map(({ version, measured }) => ({
      version,
      measured,
      row: plainText(measured.service.name, words.locale),
      differs: '',
    })),
    ...across.missing.map((version) => ({ version, row: title, differs: '' })),
  ]
  const versions = [...new Set([...offers.map(({ version }) => version), ...across.missing])]
  return toTable(lines, versions, title, words)
}

function toTable(
  lines: readonly ExportedLine[],
  versions: readonly ComparedVersion[],
  title: string,
  words: ExportWords,
): ExportTable {
  const columns = exportColumns(words)
  const { t, comparison, addressOf, locale } = words
  return {
    title,
    columns: [
      ...columns.map(({ head, kind }) => ({ head, kind })),
      // a CSV has no other place to say where it comes from
      { head: t('cited'), kind: 'text' },
    ],
    rows: lines.map((line) => [...columns.map(({ cell }) => cell(line) ?? null), comparison]),
    notes: [
      [t('cited'), comparison],
      ...versions.map((version): [string, string] => [
        `${areaLineOf(version, locale)}: ${version.office.slug}, ${t('version')} ${version.number}`,
        addressOf(version),
      ]),
      [t('rule'), t('ruleText')],
      [t('licence'), licence],
    ],
  }
}

function nameOf({ cells }: ComparisonRow, { locale }: ExportWords): string {
  const all = cells.flat()
  const standard = all.find(({ service }) => service.standardService)?.service.standardService
  return plainText(standard?.name ?? all[0]?.service.name, locale)
}

function fieldsIn(fields: readonly string[], { t }: ExportWords): string {
  return fields.map((field) => t(`field.${field}`)).join(', ')
}
