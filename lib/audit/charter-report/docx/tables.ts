import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { ReportDocument, Run, TableBlock } from '../blocks'
import { paragraph } from './paragraph'
import { sizes, textWidth } from './styles'
import type { DocxWords } from './words'

const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const ruled = {
  ...{ top: line, bottom: line, left: none, right: none },
  ...{ insideHorizontal: line, insideVertical: none },
}
const bare = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
}

/** Whose report it is, and of when: terms and what is said of them. */
export function factTable(head: ReportDocument['head'], words: DocxWords): Table {
  const widths = [textWidth * 0.28, textWidth * 0.72].map(Math.round)
  const rows = head.map(({ term, value }) => {
    const cells = [
      paragraph([{ text: term }], words, { bold: true, ...tight }),
      paragraph(value, words, tight),
    ]
    return new TableRow({
      cantSplit: true,
      children: cells.map((each, at) => cell(each, widths[at])),
    })
  })
  return tableOf(rows, widths, bare)
}

/** The caption, then the table; its head stands again on each page. */
export function reportTable(block: TableBlock, words: DocxWords): FileChild[] {
  const { caption, heads, numeric, rows } = block
  const widths = columnWidths(block)
  const write = (runs: Run[], at: number, bold = false) =>
    cell(
      paragraph(runs, words, {
        ...{ size: sizes.table, ...tight },
        ...(bold && { bold }),
        alignment: numeric.includes(at) ? AlignmentType.END : AlignmentType.START,
      }),
      widths[at],
    )
  const head = new TableRow({
    ...{ tableHeader: true, cantSplit: true },
    children: heads.map((text, at) => write([{ text }], at, true)),
  })
  const body = rows.map(
    (cells) =>
      new TableRow({ cantSplit: true, children: cells.map((runs, at) => write(runs, at)) }),
  )
  return [
    paragraph([{ text: caption }], words, { bold: true, keepNext: true, spacing: { before: 200 } }),
    tableOf([head, ...body], widths, ruled),
    new Paragraph({ spacing: { after: 60 } }),
  ]
}

const tight = { spacing: { before: 40, after: 40, line: 264 } }

function cell(content: Paragraph, width = 0): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 60, right: 100 },
    children: [content],
  })
}

function tableOf(rows: TableRow[], columnWidths: number[], borders: ITableBordersOptions): Table {
  return new Table({
    ...{ rows, columnWidths, borders },
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  })
}

/** The first column takes twice the room of another, a column of numbers less. */
function columnWidths({ heads, numeric }: TableBlock): number[] {
  const weights = heads.map((_, at) => (at === 0 ? 2.2 : numeric.includes(at) ? 0.9 : 1.2))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => Math.floor((textWidth * weight) / sum))
}
