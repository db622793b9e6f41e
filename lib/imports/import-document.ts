// The import of a document: read, lay out, recognise, parse, report. Writes nothing and publishes nothing.
// Invariant: the same bytes give the same report; nothing in it is invented.
import { languageOf } from '@/lib/bangla/script'
import type { RuleContext } from '@/lib/audit/rule'
import { runRules } from '@/lib/audit/run-rules'
import { layOut } from './layout/lay-out'
import { readDocument } from './read/read-document'
import type { Mapping } from './mapping'
import type { Block } from './read/block'
import { isCharterText, kindOf } from './recognise/document-kind'
import { confidenceOf } from './report/confidence'
import { readContent } from './report/read-content'
import { outline } from './report/sections'
import type { ImportReport, ImportResult, Repair } from './schema'
import type { Trace } from './trace'

export interface ImportInput {
  bytes: Uint8Array
  /** Helps where the content does not tell its own type. */
  fileName?: string
}

/** The document's blocks, as the reader hands them over. */
export interface ReadBlocks {
  blocks: Block[]
  repairs: Repair[]
  sourceText: string
}

export interface TracedReport {
  report: ImportReport
  trace: Trace
  /** Of each service, how many cells its row has. */
  rows: NonNullable<RuleContext['rows']>
}

const OPENING_LENGTH = 600

/**
 * The import report of a file: what it says, how it was read and what is wrong with it.
 * A file that cannot be read is a failure value with its code, never an exception.
 * @example const result = await importDocument({ bytes: readFileSync('charter.docx') })
 */
export async function importDocument(input: ImportInput): Promise<ImportResult> {
  const read = await readDocument(input)
  return read.ok ? { ok: true, report: reportOn(read) } : read
}

/** The report on blocks already read; deterministic and without input or output. */
export function reportOn(read: ReadBlocks): ImportReport {
  return reportAndTrace(read).report
}

/**
 * The report, and the tables as printed beside what was read from them. What a person corrected of the
 * columns, in `mapping`, wins over what their headers and cells say.
 * @example reportAndTrace(read, { 0: { columns: { 3: 'fee' } } }).trace.tables[0]?.rows[0]?.service // 0
 */
export function reportAndTrace(read: ReadBlocks, mapping?: Mapping): TracedReport {
  const { blocks, repairs, sourceText } = read
  const text = textOf(blocks)
  const parts = outline(layOut(blocks))
  const content = readContent(parts, isCharterText(text.slice(0, 20_000)), mapping)
  const { reading, columns, layouts, rows } = content
  const kind = kindOf(reading, text.slice(0, OPENING_LENGTH))
  const context = { kind, columns, rows, repairs, sourceText }
  const report: ImportReport = {
    kind,
    language: languageOf(text) ?? 'mixed',
    confidence: confidenceOf(layouts, columns, kind),
    ...reading,
    columns,
    findings: runRules(reading, context).map((finding) => ({ ...finding })),
    repairs,
  }
  const trace = { tables: content.traced, aside: parts.loose.map((line) => line.text) }
  return { report, trace, rows }
}

function textOf(blocks: Block[]): string {
  const lines = blocks.map((block) =>
    block.type === 'line'
      ? block.text
      : block.rows
          .map((cells) => cells.map((cell) => (cell.merged ? '' : cell.text)).join('\t'))
          .join('\n'),
  )
  return lines.join('\n')
}
