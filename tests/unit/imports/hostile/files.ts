import { randomBytes } from 'node:crypto'
import { type HostileInput, MB } from './hostile-input'

export const hostileFiles: HostileInput[] = [
  { name: 'nothing', make: () => Buffer.alloc(0), expected: 'empty' },
  { name: 'white space', make: () => Buffer.from(' \n\t\n'), expected: 'empty' },
  { name: '10 MB of random bytes', make: () => randomBytes(10 * MB), expected: 'binary' },
  { name: '10 MB of zeros', make: () => Buffer.alloc(10 * MB), expected: 'binary' },
  { name: '10 MB of random letters', make: () => letters(10 * MB), expected: 'too_large' },
  { name: '1 MB of random letters', make: () => letters(MB), expected: 'read' },
  { name: 'a file of 25 MB', make: () => Buffer.alloc(25 * MB, 'a '), expected: 'too_large' },
  {
    name: 'a picture',
    make: () => Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
    expected: 'unsupported_type',
    detail: 'png',
  },
  {
    name: 'a PDF',
    make: () => Buffer.from('%PDF-1.7\n%\xe2\xe3'),
    expected: 'unsupported_type',
    detail: 'pdf',
  },
  {
    name: 'an old Word file',
    make: () => ole('WordDocument'),
    expected: 'unsupported_type',
    detail: 'doc',
  },
  {
    name: 'an old Excel file',
    make: () => ole('Workbook'),
    expected: 'unsupported_type',
    detail: 'xls',
  },
  {
    name: 'an encrypted Word file',
    make: () => ole('EncryptedPackage'),
    expected: 'password_protected',
  },
]

function letters(length: number): Buffer {
  return Buffer.from(
    randomBytes(length).map((byte) => 'abcdefghijklmnopqrstuvwxyz \n'.charCodeAt(byte % 28)),
  )
}

function ole(stream: string): Buffer {
  return Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ])
}
