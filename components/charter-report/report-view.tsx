import { Section } from '@/components/ui/section'
import { Facts } from '@/components/ui/facts'
import type { ReportDocument, ReportSection } from '@/lib/audit/charter-report/blocks'
import { ReportBlock } from './report-block'
import { Runs } from './runs'

const onPaper = new Set(['remarks', 'signatures'])

/** A report as a page: whose and when, then its sections; what is to be filled in by hand is there on paper. */
export function ReportView({ document }: { document: ReportDocument }) {
  return (
    <div className="report">
      <h1>{document.title}</h1>
      <Facts
        facts={document.head.map(({ term, value }) => ({ term, value: <Runs runs={value} /> }))}
      />
      {document.sections.map((section) => (
        <ReportPart key={section.id} section={section} />
      ))}
    </div>
  )
}

function ReportPart({ section: { id, title, blocks } }: { section: ReportSection }) {
  const part = (
    <Section id={id} title={title} wide>
      {blocks.map((block, at) => (
        <ReportBlock key={at} block={block} />
      ))}
    </Section>
  )
  return onPaper.has(id) ? <div className="on-paper">{part}</div> : part
}
