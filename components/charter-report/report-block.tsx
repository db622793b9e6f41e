import type { Block, SignaturesBlock } from '@/lib/audit/charter-report/blocks'
import { ReportTable } from './report-table'
import { Runs } from './runs'

/** A block of a report as a page shows it; room for handwriting is there on paper only. */
export function ReportBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'sentence':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((runs, at) => (
            <li key={at}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <ReportTable {...block} />
    case 'remarks':
      return (
        <div className="remarks">
          {Array.from({ length: block.lines }, (_, at) => (
            <div key={at} />
          ))}
        </div>
      )
    case 'signatures':
      return <Signatures {...block} />
  }
}

function Signatures({ roles, fields }: SignaturesBlock) {
  return (
    <div className="signatures">
      {roles.map((role) => (
        <dl key={role}>
          <dt>{role}</dt>
          {fields.map((field) => (
            <dd key={field}>{field}:</dd>
          ))}
        </dl>
      ))}
    </div>
  )
}
