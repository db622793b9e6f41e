import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Tab,
  TextRun,
  VerticalMergeType,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { readDocument } from '@/lib/imports/read/read-document'
import type { Block } from '@/lib/imports/read/block'

async function read(children: (Paragraph | Table)[]): Promise<Block[]> {
  const document = new Document({
    numbering: {
      config: [{ reference: 'serial', levels: [{ level: 0, text: '%1.', format: 'decimal' }] }],
    },
    sections: [{ children }],
  })
  const result = await readDocument({ bytes: await Packer.toBuffer(document) })
  if (!result.ok) throw new Error(`${result.code} ${result.detail}`)
  expect(result.format).toBe('docx')
  return result.blocks
}

const cell = (text: string, options: Partial<ConstructorParameters<typeof TableCell>[0]> = {}) =>
  new TableCell({ ...options, children: text.split('\n').map((line) => new Paragraph(line)) })
const row = (children: TableCell[], tableHeader = false) => new TableRow({ children, tableHeader })

describe('readDocx', () => {
  it('joins a header’s vertical merge with the body below it', async () => {
    const { RESTART, CONTINUE } = VerticalMergeType
    const [block] = await read([
      new Table({
        rows: [
          row([cell('নাম', { verticalMerge: RESTART }), cell('সময়', { columnSpan: 2 })], true),
          row([cell('', { verticalMerge: CONTINUE }), cell('সর্বনিম্ন'), cell('সর্বোচ্চ')], true),
          row([cell('সেবা'), cell('১ দিন\n২ দিন', { columnSpan: 2, verticalMerge: RESTART })]),
          row([cell('সেবা ২'), cell('', { columnSpan: 2, verticalMerge: CONTINUE })]),
        ],
      }),
    ])
    expect(block).toMatchObject({
      rows: [
        [{ text: 'নাম' }, { text: 'সময়' }, { text: 'সময়', merged: 'left' }],
        [{ text: 'নাম', merged: 'above' }, { text: 'সর্বনিম্ন' }, { text: 'সর্বোচ্চ' }],
        [{ text: 'সেবা' }, { text: '১ দিন\n২ দিন' }, { merged: 'left' }],
        [{ text: 'সেবা ২' }, { text: '১ দিন\n২ দিন', merged: 'above' }, { merged: 'above' }],
      ],
    })
  })

  it('gives an automatically numbered serial column its numbers', async () => {
    const serial = () =>
      new TableCell({ children: [new Paragraph({ numbering: { reference: 'serial', level: 0 } })] })
    const [block] = await read([
      new Table({
        rows: [
          row([cell('ক্রম'), cell('নাম')]),
          row([serial(), cell('ক')]),
          row([serial(), cell('খ')]),
        ],
      }),
    ])
    expect(block).toMatchObject({ rows: [{}, [{ text: '1' }, {}], [{ text: '2' }, {}]] })
  })

  it('keeps the tabs of a table made of tabs, joins cut runs, knows titles and lists', async () => {
    const item = (text: string) =>
      new Paragraph({ text, numbering: { reference: 'serial', level: 0 } })
    const blocks = await read([
      new Paragraph({ text: 'শিরোনাম', heading: HeadingLevel.TITLE }),
      new Paragraph({ children: [new TextRun({ text: 'কার্যা', bold: true }), new TextRun('লয়')] }),
      new Paragraph({
        children: [new TextRun({ children: ['১', new Tab(), 'সেবা', new Tab(), '৩ দিন'] })],
      }),
      item('এক'),
      item('দুই'),
    ])
    expect(blocks).toEqual([
      { type: 'line', text: 'শিরোনাম', heading: 1 },
      { type: 'line', text: 'কার্যালয়' },
      { type: 'line', text: '১\tসেবা\t৩ দিন' },
      { type: 'line', text: 'এক', listItem: { ordered: true, index: 1 } },
      { type: 'line', text: 'দুই', listItem: { ordered: true, index: 2 } },
    ])
  })
})
