// The coverage of a strategy as a table to take away: an office a row, a pillar a column; the sums first.
import { cite, type TableWords } from '@/lib/audit/tables/exports/words'
import type { ExportTable } from '@/lib/exports/table'
import { plainText } from '@/lib/i18n/bilingual'
import type { StrategyCoverage } from './find-coverage'

export function exportCoverage(coverage: StrategyCoverage, words: TableWords): ExportTable {
  const { t, locale } = words
  const { pillars, offices } = coverage
  return cite(
    {
      title: plainText(coverage.title, locale),
      columns: [
        { head: t('coverage.office'), kind: 'text' },
        { head: t('export.id'), kind: 'text' },
        ...pillars.map(({ title }) => ({
          head: plainText(title, locale),
          kind: 'number' as const,
        })),
      ],
      rows: [
        [t('sums'), '', ...pillars.map(({ services }) => services)],
        ...offices.map(({ name, slug, services }) => [plainText(name, locale), slug, ...services]),
      ],
    },
    words,
  )
}
