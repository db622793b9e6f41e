import { getLocale, getTranslations } from 'next-intl/server'
import { FindingList } from '@/components/import/finding-list'
import { formatNumber } from '@/lib/bangla/digits'
import type { ReviewRow } from '@/lib/imports/review/describe/describe-rows'
import { ReadValue } from './read-value'
import { listLines, type RowLine } from './row-lines'

/** The row as printed, cell by cell, beside what was read from each. */
export async function ReadingTable({ row }: { row: ReviewRow }) {
  const t = await getTranslations('ImportReview')
  return (
    <table className="row-reading">
      <thead>
        <tr>
          <th scope="col">{t('column')}</th>
          <th scope="col">{t('printed')}</th>
          <th scope="col">{t('readAs')}</th>
        </tr>
      </thead>
      <tbody>
        {listLines(row).map((line, at) => (
          <Line key={at} line={line} row={row} />
        ))}
        {row.printed.slice(1).map((cells, at) => (
          <tr key={`more-${at}`}>
            <th scope="row">{t('moreRows')}</th>
            <td colSpan={2}>
              {cells
                .map(({ text }) => text)
                .filter(Boolean)
                .join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

async function Line({ line, row }: { line: RowLine; row: ReviewRow }) {
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const { cell, field, shows, findings, inheritedFrom, isReworded } = line
  return (
    <tr>
      <th scope="row">{cell ? cell.header || t('noColumn') : t('split')}</th>
      <td className="printed">{cell?.text ?? ''}</td>
      <td>
        <span className="is">{t(`field.${field}`)}</span>{' '}
        {shows && <ReadValue service={row.decided} field={shows} />}{' '}
        {inheritedFrom !== undefined && (
          <span className="tag">
            {t('asAbove', { row: formatNumber(inheritedFrom + 1, locale) })}
          </span>
        )}{' '}
        {isReworded && <span className="tag">{t('how.decided')}</span>}
        <FindingList findings={findings} />
      </td>
    </tr>
  )
}
