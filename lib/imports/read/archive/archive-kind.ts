import type { Archive } from './open-archive'

/** Tells by its parts what an archive is; a type that cannot be imported is named. */
export function archiveKind(parts: Archive): 'docx' | 'xlsx' | { type: string } {
  const types = parts.get('[Content_Types].xml')?.toString('utf8') ?? ''
  if (types.includes('wordprocessingml.document.main') || parts.has('word/document.xml')) {
    return 'docx'
  }
  if (types.includes('ms-word.document.macroEnabled.main')) return 'docx'
  if (types.includes('presentationml')) return { type: 'pptx' }
  if (types.includes('sheet.binary.macroEnabled')) return { type: 'xlsb' }
  if (types.includes('spreadsheetml') || parts.has('xl/workbook.xml')) return 'xlsx'
  const mime = parts.get('mimetype')?.toString('latin1') ?? ''
  if (mime.includes('opendocument.text')) return { type: 'odt' }
  if (mime.includes('opendocument.spreadsheet')) return { type: 'ods' }
  if (mime.includes('epub')) return { type: 'epub' }
  return { type: 'zip' }
}
