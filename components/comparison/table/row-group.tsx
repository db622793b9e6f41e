import { getLocale, getTranslations } from 'next-intl/server'
import { Text } from '@/components/ui/text'
import {
  type ComparedField,
  comparedFields,
  type ComparedVersion,
  type ComparisonRow,
} from '@/lib/audit/comparison/comparison'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import { CellList } from './cell-list'
import { sharedDocuments } from './shared-documents'
import { ServiceLinks } from './service-links'
import { FieldValue } from '../values/field-value'

export interface RowGroupProps {
  row: ComparisonRow
  versions: ComparedVersion[]
  /** The short name of each office. */
  labels: string[]
  onlyDifferences: boolean
}

/** One service: its name, then a row a value, a cell an office. */
export async function RowGroup(props: RowGroupProps) {
  const { row, versions, labels, onlyDifferences } = props
  const t = await getTranslations('Compare')
  const fields = onlyDifferences ? row.differs : comparedFields
  const title = titleOf(row)
  return (
    <tbody role="rowgroup">
      <TitleRow row={row} columns={versions.length + 1} />
      <tr role="row">
        <th scope="row" role="rowheader">
          {t('name')}
        </th>
        {row.cells.map((cell, at) =>
          cell.length === 0 ? (
            <td key={at} role="cell" data-label={labels[at]} rowSpan={fields.length + 1}>
              <span className="missing">{t('missing')}</span>
            </td>
          ) : (
            <td key={at} role="cell" data-label={labels[at]}>
              <ServiceLinks cell={cell} version={versions[at]} title={title} />
            </td>
          ),
        )}
      </tr>
      {fields.map((field) => (
        <FieldRow key={field} field={field} {...props} />
      ))}
    </tbody>
  )
}

/** What the standard calls it, else the first office. */
export function titleOf({ cells }: ComparisonRow): Bilingual | undefined {
  const all = cells.flat()
  const standard = all.find(({ service }) => service.standardService)?.service.standardService
  return standard?.name ?? all[0]?.service.name
}

async function TitleRow({ row, columns }: { row: ComparisonRow; columns: number }) {
  const locale = await getLocale()
  const name = <Text pair={titleOf(row)} />
  const href = row.standard && localPath(locale, paths.standardService(row.standard.slug))
  return (
    <tr role="row">
      <th scope="rowgroup" role="rowheader" colSpan={columns}>
        {href ? <a href={href}>{name}</a> : name}
      </th>
    </tr>
  )
}

async function FieldRow({ field, row, labels }: RowGroupProps & { field: ComparedField }) {
  const t = await getTranslations('Compare')
  const isDifferent = row.differs.includes(field)
  const shared = sharedDocuments(row.cells.flat())
  // on a phone what is the same is said once
  const isAlike = !isDifferent && row.cells.filter((cell) => cell.length > 0).length > 1
  return (
    <tr role="row" className={isDifferent ? 'unlike' : isAlike ? 'alike' : undefined}>
      <th scope="row" role="rowheader">
        {t(field)} {isDifferent && <span className="differs">{t('differs')}</span>}
      </th>
      {row.cells.map(
        (cell, at) =>
          cell.length > 0 && (
            <td key={at} role="cell" data-label={isAlike ? t('alike') : labels[at]}>
              <CellList>
                {cell.map((measured) => (
                  <FieldValue
                    key={measured.service.id}
                    field={field}
                    measured={measured}
                    shared={shared}
                  />
                ))}
              </CellList>
            </td>
          ),
      )}
    </tr>
  )
}
