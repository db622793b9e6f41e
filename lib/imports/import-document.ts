// The import of a document: read, lay out, recognise, parse, report. Writes nothing and publishes nothing.
// Invariant: the same bytes give the same report; nothing in it is invented.
import { languageOf } from '@/lib/bangla/script'
import { runRules } from '@/lib/audit/run-rules'
import { layOut } from './layout/lay-out'
import { readDocument } from './read/read-document'
import type { Block } from './read/block'
import { isCharterText, kindOf } from './recognise/document-kind'
import { confidenceOf } from './report/confidence'
import { readContent } from './report/read-content'
import { outline } from './report/sections'
import type { ImportReport, ImportResult, Repair } from './schema'

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
export function reportOn({ blocks, repairs, sourceText }: ReadBlocks): ImportReport {
  const text = textOf(blocks)
  const content = readContent(outline(layOut(blocks)), isCharterText(text.slice(0, 20_000)))
  const { reading, columns, layouts, rows } = content
  const kind = kindOf(reading, text.slice(0, OPENING_LENGTH))
  const context = { kind, columns, rows, repairs, sourceText }
  return {
    kind,
    language: languageOf(text) ?? 'mixed',
    confidence: confidenceOf(layouts, columns, kind),
    ...reading,
    columns,
    findings: runRules(reading, context).map((finding) => ({ ...finding })),
    repairs,
  }
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
