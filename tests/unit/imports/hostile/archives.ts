import { type HostileInput, MB } from './hostile-input'
import { docxParts, zipOf } from './zip'

export const hostileArchives: HostileInput[] = [
  {
    name: 'a truncated archive',
    make: () => zipOf(docxParts('<w:p/>')).subarray(0, 400),
    expected: 'damaged_archive',
  },
  {
    name: 'an archive of 200 MB in one picture',
    make: () =>
      zipOf([...docxParts('<w:p/>'), { name: 'word/media/a.png', data: Buffer.alloc(200 * MB) }]),
    expected: 'expands_too_much',
  },
  {
    name: 'an archive of 200 MB that claims 1 kB',
    make: () =>
      zipOf([{ name: 'word/document.xml', data: Buffer.alloc(200 * MB, ' '), claimedSize: 1024 }]),
    expected: 'expands_too_much',
  },
  {
    name: 'an archive of 30 MB of markup',
    make: () => zipOf(docxParts('<w:p/>'.repeat(5 * MB))),
    expected: 'expands_too_much',
  },
  {
    name: 'an archive of 5,000 entries',
    make: () =>
      zipOf(Array.from({ length: 5000 }, (_, at) => ({ name: `word/${at}.xml`, data: '' }))),
    expected: 'expands_too_much',
  },
  {
    name: 'an archive with names that climb',
    make: () => zipOf([...docxParts('<w:p/>'), { name: '../../etc/passwd', data: 'x' }]),
    expected: 'damaged_archive',
  },
  {
    name: 'an archive with encrypted entries',
    make: () => zipOf(docxParts('<w:p/>').map((part) => ({ ...part, encrypted: true }))),
    expected: 'password_protected',
  },
  {
    name: 'an archive that is no document',
    make: () => zipOf([{ name: 'readme.txt', data: 'x' }]),
    expected: 'unsupported_type',
    detail: 'zip',
  },
]
