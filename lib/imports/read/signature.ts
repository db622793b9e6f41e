export type Container = 'zip' | 'ole' | 'text'
export type Signature = { container: Container } | { container: null; type: string }

const ZIP_MAGICS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']

const KNOWN: [type: string, magic: string][] = [
  ['png', '\x89PNG\r\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['rtf', '{\\rtf'],
  ['gzip', '\x1f\x8b'],
  ['rar', 'Rar!\x1a'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['xz', '\xfd7zXZ'],
  ['bzip2', 'BZh'],
  ['elf', '\x7fELF'],
  ['sqlite', 'SQLite format 3'],
  ['postscript', '%!PS'],
]

/** Tells by its first bytes what a file is; a type that cannot be imported is named. */
export function detectSignature(bytes: Uint8Array): Signature {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (ZIP_MAGICS.some((magic) => head.startsWith(magic))) return { container: 'zip' }
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { container: 'ole' }
  if (head.includes('%PDF-')) return { container: null, type: 'pdf' }
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return { container: null, type: 'webp' }
  if (head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0')
    return { container: null, type: 'bmp' }
  if (/^[\s\S]{4}ftyp/.test(head)) return { container: null, type: 'video' }
  if (/^\s*MIME-Version:/i.test(head)) return { container: null, type: 'mhtml' }
  const known = KNOWN.find(([, magic]) => head.startsWith(magic))
  return known ? { container: null, type: known[0] } : { container: 'text' }
}

/** Names what an OLE compound file (the container of old Office files) holds. */
export function oleContent(bytes: Uint8Array): 'encrypted' | 'doc' | 'xls' | 'ppt' | 'ole' {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (name: string) => file.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'encrypted'
  if (has('WordDocument')) return 'doc'
  if (has('Workbook') || has('Book')) return 'xls'
  return has('PowerPoint Document') ? 'ppt' : 'ole'
}
