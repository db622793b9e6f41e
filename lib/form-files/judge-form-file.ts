// What a form file is, judged by its content alone: PDF or Word without macros; everything else is refused.
import 'server-only'
import { type Archive, openArchive } from '@/lib/imports/read/archive/open-archive'
import { archiveKind } from '@/lib/imports/read/archive/archive-kind'
import { Refusal } from '@/lib/imports/read/refusal'
import { detectSignature, oleContent } from '@/lib/imports/read/signature'
import { type FormFileKind, maxFormFileBytes } from './form-file'

export type FormFileRefusal =
  | 'form_file_empty'
  | 'form_file_too_large'
  | 'form_file_type'
  | 'form_file_macros'
  | 'form_file_protected'
  | 'form_file_damaged'

/**
 * The kind of a file of at most 5 MB. Refuses one that is empty, too large, neither PDF nor Word, damaged, locked
 * by a password, or that carries macros or loads a template from elsewhere.
 * @example await judgeFormFile(bytes) // { ok: true, kind: 'pdf' }
 */
export async function judgeFormFile(
  bytes: Uint8Array,
): Promise<{ ok: true; kind: FormFileKind } | { ok: false; code: FormFileRefusal }> {
  if (bytes.length === 0) return refuse('form_file_empty')
  if (bytes.length > maxFormFileBytes) return refuse('form_file_too_large')
  const { container } = detectSignature(bytes)
  if (container === 'zip') return judgeArchive(bytes)
  if (container === 'ole') return judgeOle(bytes)
  // readers find a PDF behind other bytes too; such a file can be two things at once
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'
  return isPdf ? { ok: true, kind: 'pdf' } : refuse('form_file_type')
}

async function judgeArchive(bytes: Uint8Array) {
  try {
    const archive = await openArchive(bytes)
    if (archiveKind(archive) !== 'docx') return refuse('form_file_type')
    return hasActiveParts(archive) ? refuse('form_file_macros') : accept('docx')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refuse(error.code === 'password_protected' ? 'form_file_protected' : 'form_file_damaged')
  }
}

/** Macros, and relations by which Word would load a template or an object from elsewhere. */
function hasActiveParts(archive: Archive): boolean {
  const types = archive.get('[Content_Types].xml')?.toString('utf8') ?? ''
  if (/macroEnabled|vbaProject/i.test(types)) return true
  return [...archive].some(([name, part]) => name.endsWith('.rels') && isActive(part))
}

function isActive(part: Buffer): boolean {
  const relations = part.toString('utf8').match(/<[\w:]*Relationship\s[^>]*>/g) ?? []
  return relations.some((relation) => {
    if (/vbaProject|activeX/i.test(relation)) return true
    const isElsewhere = /TargetMode\s*=\s*["']External["']/i.test(relation)
    return (
      isElsewhere && /\/(attachedTemplate|oleObject|frame|subDocument|afChunk)["']/i.test(relation)
    )
  })
}

function judgeOle(bytes: Uint8Array) {
  const content = oleContent(bytes)
  if (content === 'encrypted') return refuse('form_file_protected')
  if (content !== 'doc') return refuse('form_file_type')
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const macros = ['_VBA_PROJECT', 'Macros'].some((name) =>
    file.includes(Buffer.from(name, 'utf16le')),
  )
  return macros ? refuse('form_file_macros') : accept('doc')
}

function accept(kind: FormFileKind) {
  return { ok: true as const, kind }
}

function refuse(code: FormFileRefusal) {
  return { ok: false as const, code }
}
