import { StackedTable } from '@/components/ui/table/stacked-table'
import type { Run, TableBlock } from '@/lib/audit/charter-report/blocks'
import { Runs } from './runs'

/** A table of a report; its rows become blocks on a phone, its heads stand on every sheet of paper. */
export function ReportTable({ caption, heads, numeric, rows }: TableBlock) {
  return (
    <div className="report-table">
      <StackedTable {...{ caption, heads, numeric }}>
        {rows.map((cells, at) => (
          <ReportRow key={at} {...{ cells, heads, numeric }} />
        ))}
      </StackedTable>
    </div>
  )
}

type ReportRowProps = Pick<TableBlock, 'heads' | 'numeric'> & { cells: Run[][] }

function ReportRow({ cells: [heading = [], ...cells], heads, numeric }: ReportRowProps) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Runs runs={heading} />
      </th>
      {cells.map((runs, at) => (
        <td
          key={heads[at + 1]}
          role="cell"
          data-label={heads[at + 1]}
          className={numeric.includes(at + 1) ? 'num digits' : undefined}
        >
          <Runs runs={runs} />
        </td>
      ))}
    </tr>
  )
}
