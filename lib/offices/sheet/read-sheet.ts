// A spreadsheet from outside: read behind the guards of the importer, its first filled sheet as a table of text.
import 'server-only'
import { invalidAt, type Refusal } from '@/lib/charters/issue'
import { archiveKind } from '@/lib/imports/read/archive/archive-kind'
import { openArchive } from '@/lib/imports/read/archive/open-archive'
import { MAX_FILE_BYTES } from '@/lib/imports/read/block'
import { decodeText } from '@/lib/imports/read/decode-text'
import { readSheets } from '@/lib/imports/read/read-xlsx'
import { Refusal as Unreadable } from '@/lib/imports/read/refusal'
import { detectSignature } from '@/lib/imports/read/signature'
import type { SheetCells } from '@/lib/imports/read/xlsx/sheet-matrix'
import { writeDelimited } from './delimited'

/**
 * The table of an .xlsx or text file (CSV, tabs), rows where the file has them. Refuses with
 * `file_unsupported_type` or another reason of the importer's, as `file_<reason>`.
 */
export async function readSheet(bytes: Uint8Array): Promise<{ ok: true; table: string } | Refusal> {
  if (bytes.length > MAX_FILE_BYTES) return invalidAt(['file'], 'file_too_large')
  try {
    const { container } = detectSignature(bytes)
    if (container === 'text')
      return { ok: true, table: decodeText(bytes).text.replace(/^\uFEFF/, '') }
    if (container !== 'zip') return invalidAt(['file'], 'file_unsupported_type')
    const archive = await openArchive(bytes)
    if (archiveKind(archive) !== 'xlsx') return invalidAt(['file'], 'file_unsupported_type')
    const sheets = await readSheets(archive)
    const filled = sheets.find(({ cells }) => cells.size > 0)
    return filled ? { ok: true, table: toTable(filled.cells) } : invalidAt(['file'], 'file_empty')
  } catch (error) {
    if (error instanceof Unreadable) return invalidAt(['file'], `file_${error.code}`)
    throw error
  }
}

function toTable(cells: SheetCells): string {
  const lines = Math.max(...cells.keys())
  const width = Math.max(...[...cells.values()].flatMap((row) => [...row.keys()]))
  const rows = Array.from({ length: Math.min(lines, maxLines) }, (_, at) => {
    const row = cells.get(at + 1)
    return Array.from(
      { length: Math.min(width, maxColumns) },
      (__, x) => row?.get(x + 1)?.text ?? '',
    )
  })
  return writeDelimited(rows)
}

/** A cell far away from the others would make a table of blanks. */
const maxLines = 5_000
const maxColumns = 50
