import type { ExportTable } from '@/lib/exports/table'
import type { WideOffers } from '../wide'
import type { ExportWords } from './words'

const columns = ['offers', 'missing', 'median', 'least', 'most'] as const

/** One service over all offices of a large place: a row a district, working days as numbers. */
export function exportWide(wide: WideOffers, title: string, words: ExportWords): ExportTable {
  const { t, locale, comparison } = words
  return {
    title,
    columns: [
      { head: t('area'), kind: 'text' },
      ...columns.map((column) => ({ head: t(`wide.${column}`), kind: 'number' as const })),
      { head: t('cited'), kind: 'text' },
    ],
    rows: wide.districts.map(({ area, offers, missing, time }) => [
      area ? (locale === 'bn' ? area.nameBn : area.nameEn) : t('wide.above'),
      ...[offers, missing, time?.median ?? null, time?.least ?? null, time?.most ?? null],
      comparison,
    ]),
    notes: [
      [t('cited'), comparison],
      [t('rule'), t('ruleText')],
      [t('licence'), 'CC BY 4.0'],
    ],
  }
}
