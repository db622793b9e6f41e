// The reading of a file into blocks. A file that cannot be read is a failure value, never an exception.
import { repairBlocks } from '@/lib/imports/repair/repair-blocks'
import { RepairLog } from '@/lib/imports/repair/repair-log'
import { archiveKind } from './archive/archive-kind'
import { openArchive } from './archive/open-archive'
import { type Block, MAX_CELLS, MAX_FILE_BYTES, MAX_LINES, MAX_TEXT_CHARACTERS } from './block'
import { readDocx } from './read-docx'
import type { ReadResult, UnrepairedDocument } from './read-result'
import { readTextDocument } from './read-text-document'
import { readXlsx } from './read-xlsx'
import { Refusal } from './refusal'
import { detectSignature, oleContent } from './signature'
import { sourceText } from './source-text'

export interface DocumentInput {
  bytes: Uint8Array
  /** Used only where the content does not tell its type by itself. */
  fileName?: string
}

/**
 * Reads a file of at most MAX_FILE_BYTES into blocks, in the order of the document, and repairs their
 * text, naming each repair. Plain text comes as its physical lines, with their tabs. What cannot be
 * read within bounded time and memory is refused with a code of `importErrorCodes`; `detail` says which
 * type, part or limit it was.
 *
 * @example await readDocument({ bytes: readFileSync('charter.docx') })
 */
export async function readDocument(input: DocumentInput): Promise<ReadResult> {
  const log = new RepairLog()
  try {
    const document = await readBytes(input, log)
    checkSize(document.blocks)
    const blocks = repairBlocks(document.blocks, log)
    if (blocks.every(isEmptyBlock)) return { ok: false, code: 'empty' }
    return { ok: true, ...document, blocks, repairs: log.list() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ok: false, code: error.code, ...(error.detail ? { detail: error.detail } : {}) }
  }
}

async function readBytes(input: DocumentInput, log: RepairLog): Promise<UnrepairedDocument> {
  const { bytes, fileName } = input
  if (bytes.length === 0) throw new Refusal('empty')
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal('too_large', 'bytes')
  const signature = detectSignature(bytes)
  if (signature.container === null) throw new Refusal('unsupported_type', signature.type)
  if (signature.container === 'zip') return readArchive(bytes)
  if (signature.container === 'ole') {
    const content = oleContent(bytes)
    if (content === 'encrypted') throw new Refusal('password_protected')
    throw new Refusal('unsupported_type', content)
  }
  return readTextDocument(bytes, fileName, log)
}

async function readArchive(bytes: Uint8Array): Promise<UnrepairedDocument> {
  const archive = await openArchive(bytes)
  const format = archiveKind(archive)
  if (typeof format === 'object') throw new Refusal('unsupported_type', format.type)
  const blocks = format === 'docx' ? await readDocx(archive) : await readXlsx(archive)
  return { format, blocks, sourceText: sourceText(blocks) }
}

function checkSize(blocks: readonly Block[]): void {
  let cells = 0
  let characters = 0
  if (blocks.length > MAX_LINES) throw new Refusal('too_large', 'lines')
  for (const block of blocks) {
    if (block.type === 'line') characters += block.text.length
    else
      for (const row of block.rows) {
        cells += row.length
        for (const cell of row) characters += cell.merged ? 0 : cell.text.length
      }
  }
  if (cells > MAX_CELLS) throw new Refusal('too_many_cells')
  if (characters > MAX_TEXT_CHARACTERS) throw new Refusal('too_large', 'text')
}

function isEmptyBlock(block: Block): boolean {
  if (block.type === 'line') return block.text.trim() === ''
  return block.rows.every((row) => row.every((cell) => cell.text.trim() === ''))
}
