import { describe, expect, it } from 'vitest'
import { packArchive } from '@/lib/imports/read/archive/pack-archive'
import { maxFormFileBytes } from '@/lib/form-files/form-file'
import { judgeFormFile } from '@/lib/form-files/judge-form-file'
import { docxFile, pdfFile, toBytes } from '@/tests/factories/form-file'

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const types = `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`
const word = (parts: Record<string, string> = {}) =>
  packArchive(
    new Map(
      Object.entries({
        '[Content_Types].xml': types,
        'word/document.xml': '<w:document/>',
        ...parts,
      }),
    ),
  )
const relation = (target: string) =>
  word({
    'word/_rels/settings.xml.rels': `<Relationships><Relationship ${target}/></Relationships>`,
  })
const ole = (...names: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    ...names.map((name) => Buffer.from(name, 'utf16le')),
  ])

describe('judgeFormFile', () => {
  it('takes PDF and Word by their content', async () => {
    expect(await judgeFormFile(pdfFile().bytes)).toEqual({ ok: true, kind: 'pdf' })
    expect(await judgeFormFile((await docxFile()).bytes)).toEqual({ ok: true, kind: 'docx' })
    expect(await judgeFormFile(ole('WordDocument'))).toEqual({ ok: true, kind: 'doc' })
    const link = 'Id="r1" Type="http://x/hyperlink" Target="http://y" TargetMode="External"'
    expect(await judgeFormFile(relation(link))).toEqual({ ok: true, kind: 'docx' })
  })

  it.each([
    ['form_file_empty', toBytes('')],
    ['form_file_too_large', new Uint8Array(maxFormFileBytes + 1)],
    ['form_file_type', toBytes('<html>%PDF-1.4')],
    ['form_file_type', toBytes('\x89PNG\r\n')],
    ['form_file_type', ole('Workbook')],
    ['form_file_type', packArchive(new Map([['x.xml', '<x/>']]))],
    ['form_file_protected', ole('EncryptedPackage')],
    ['form_file_macros', ole('WordDocument', '_VBA_PROJECT')],
    ['form_file_macros', word({ '[Content_Types].xml': `${types} vbaProject.bin` })],
    ['form_file_macros', relation('Type="http://x/vbaProject" Target="vbaProject.bin"')],
    [
      'form_file_macros',
      relation('Type="http://x/attachedTemplate" Target="http://y" TargetMode="External"'),
    ],
    ['form_file_damaged', toBytes('PK\x03\x04 cut off')],
  ])('refuses %s', async (code, bytes) => {
    expect(await judgeFormFile(bytes)).toEqual({ ok: false, code })
  })
})
