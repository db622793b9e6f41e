// What is filled in by hand: lines for remarks, and who signs.
import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { SignaturesBlock } from '../blocks'
import { textWidth } from './styles'

const dotted = { style: BorderStyle.DOTTED, size: 6, color: '808080' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** Paragraphs with the same borders share one frame: `between` gives each its own line. */
export function remarksLine(): Paragraph {
  return new Paragraph({
    spacing: { before: 280, after: 0 },
    border: { between: dotted, bottom: dotted },
  })
}

/** A column each: room for the signature, then name, post and day. */
export function signatureTable({ roles, fields }: SignaturesBlock): Table {
  const width = Math.floor(textWidth / roles.length)
  const columns = roles.map(
    (role) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        margins: { right: 200 },
        children: [
          new Paragraph({
            ...{ keepNext: true, spacing: { after: 700 } },
            children: [new TextRun({ text: role, bold: true })],
          }),
          ...fields.map(
            (field) =>
              new Paragraph({
                ...{ text: `${field}:`, border: { top: dotted, between: dotted } },
                spacing: { before: 120, after: 60 },
              }),
          ),
        ],
      }),
  )
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: roles.map(() => width),
    borders: {
      ...{ top: none, bottom: none, left: none, right: none },
      ...{ insideHorizontal: none, insideVertical: none },
    },
    rows: [new TableRow({ cantSplit: true, children: columns })],
  })
}
