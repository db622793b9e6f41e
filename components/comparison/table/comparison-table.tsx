import { getLocale, getTranslations } from 'next-intl/server'
import { Text } from '@/components/ui/text'
import type { ComparedVersion, ComparisonRow } from '@/lib/audit/comparison/comparison'
import { localPath, paths } from '@/lib/i18n/paths'
import { placeLabels } from '../place-labels'
import { RowGroup } from './row-group'

interface ComparisonTableProps {
  versions: ComparedVersion[]
  rows: ComparisonRow[]
  onlyDifferences: boolean
}

/** Offices as columns, each service a group of rows, each value a row; on a phone the offices stand below each other. */
export async function ComparisonTable({ versions, rows, onlyDifferences }: ComparisonTableProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const labels = placeLabels(
    versions.map(({ office }) => office),
    locale,
  )
  return (
    <div className="side-frame">
      <table className="promises side" role="table">
        <caption>
          {t.rich('tableCaption', {
            n: rows.length,
            mark: () => <b className="differs">{t('differs')}</b>,
          })}
        </caption>
        <Head versions={versions} labels={labels} />
        {rows.map((row) => (
          <RowGroup
            key={row.key}
            row={row}
            versions={versions}
            labels={labels}
            onlyDifferences={onlyDifferences}
          />
        ))}
      </table>
    </div>
  )
}

async function Head({ versions, labels }: { versions: ComparedVersion[]; labels: string[] }) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          {t('field')}
        </th>
        {versions.map(({ office, number }, at) => (
          <th key={office.slug} scope="col" role="columnheader">
            <a href={localPath(locale, paths.version(office.slug, number))}>
              <Text pair={office.name} />
            </a>
            <small>{labels[at]}</small>
          </th>
        ))}
      </tr>
    </thead>
  )
}
