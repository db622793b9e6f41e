import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '@/lib/imports/read/read-document'

const read = async (content: string | Uint8Array, fileName?: string) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const result = await readDocument({ bytes, fileName })
  if (!result.ok) throw new Error(result.code)
  return result
}
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

describe('readDocument: plain text', () => {
  it('gives the physical lines with their tabs and blanks', async () => {
    const { blocks, format, sourceText, repairs } = await read('ক\tখ\t\n\n\tগ |\r\nঘ')
    expect(blocks.map((block) => block.type === 'line' && block.text)).toEqual([
      'ক\tখ\t',
      '',
      '\tগ |',
      'ঘ',
    ])
    expect({ format, repairs }).toEqual({ format: 'txt', repairs: [] })
    expect(sourceText).toBe('ক\tখ\t\n\n\tগ |\r\nঘ')
  })

  it('knows a heading in Markdown’s manner', async () => {
    const { blocks } = await read('## সিটিজেন চার্টার', 'a.txt')
    expect(blocks).toEqual([{ type: 'line', text: 'সিটিজেন চার্টার', heading: 2 }])
  })

  it.each([
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('নাগরিক সেবা')])],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('নাগরিক সেবা')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('নাগরিক সেবা').swap16()])],
    ['utf-16le', utf16('নাগরিক সেবা')],
    ['utf-16be', utf16('নাগরিক সেবা').swap16()],
  ])('decodes %s', async (encoding, bytes) => {
    const result = await read(bytes)
    expect(result.blocks).toEqual([{ type: 'line', text: 'নাগরিক সেবা' }])
    expect(result.encoding).toBe(encoding)
  })

  it('decodes Bijoy saved as Windows-1252, and converts it', async () => {
    const bytes = Buffer.from(
      '\x87mev c\xd6`vbKvix Kg\xa9KZ\xa9v\n\x87mev g\x81j\xa8\nDc\x87Rjv c\xd6vwY m\xa4\xfa` `\xdfi',
      'latin1',
    )
    const { blocks, encoding, repairs } = await read(bytes)
    expect(encoding).toBe('windows-1252')
    expect(blocks).toContainEqual({ type: 'line', text: 'সেবা প্রদানকারী কর্মকর্তা' })
    expect(repairs.map((repair) => repair.kind)).toContain('bijoy')
    expect(repairs).toContainEqual({ kind: 'encoding', before: 'windows-1252', after: 'utf-8' })
  })

  it('says when bytes of a text were lost', async () => {
    const cut = Buffer.from('নাগরিক সেবা '.repeat(20)).subarray(0, -2)
    expect((await read(cut)).repairs[0]).toMatchObject({ kind: 'encoding' })
  })
})

describe('readDocument: the type by content', () => {
  it.each([
    ['<table><tr><td>ক</td></tr></table>', undefined, 'html'],
    ['<p>ক</p>\n<p>খ</p>', undefined, 'html'],
    ['<p>ক', 'a.html', 'html'],
    ['ক\t<b>খ</b> <a href="mailto:a@b.c">a@b.c</a>', 'a.tsv', 'txt'],
    ['| ক | খ |\n| --- | --- |\n| ১ | ২ |', undefined, 'md'],
    ['| ক | খ |\n| --- | --- |\n| ১ | ২ |', 'a.txt', 'txt'],
    ['# ক', 'a.md', 'md'],
    ['ক', undefined, 'txt'],
  ])('%j named %s is %s', async (content, name, format) => {
    expect((await read(content, name)).format).toBe(format)
  })
})

describe('readDocument: any text', () => {
  const piece = fc.constantFrom(
    '<td>',
    '</td>',
    '<\\/td>',
    '<table>',
    '\\r\\n',
    '|',
    '\t',
    '\n',
    '---',
    '**',
    '&nbsp;',
    'à¦¸',
    '‡mev',
    'সেবা',
    'ক্রম',
    '<!--',
    '"',
    '#',
  )
  const document = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 })

  it('is read or refused, and only a repair changes its words', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        document,
        fc.constantFrom('a.txt', 'a.md', 'a.html'),
        async (parts, fileName) => {
          const result = await readDocument({ bytes: Buffer.from(parts.join('')), fileName })
          const isPlain = result.ok && result.format === 'txt' && result.repairs.length === 0
          if (!isPlain) return
          const words = result.blocks.map((block) => (block.type === 'line' ? block.text : ''))
          const source = result.sourceText.replace(/\r\n?/g, '\n').split('\n')
          expect(words).toEqual(source.map((line) => line.replace(/^ {0,3}#{1,6}[ \t]+(?=\S)/, '')))
        },
      ),
    )
  })
})
