// A charter report as a Word file: headings, tables whose heads repeat, links to the evidence, room for signatures.
import 'server-only'
import { Document, HeadingLevel, Packer, Paragraph, type FileChild } from 'docx'
import type { Block, ReportDocument } from '../blocks'
import { pageFooter } from './page-footer'
import { paragraph } from './paragraph'
import { remarksLine, signatureTable } from './signing'
import { sheet, styles } from './styles'
import { factTable, reportTable } from './tables'
import type { DocxWords } from './words'

/**
 * The bytes of the file. `site` is put before every link, since the file is read elsewhere.
 * @example new Response(await writeDocx(document, docxWords('bn', 'https://protishruti.gov.bd')))
 */
export async function writeDocx(
  document: ReportDocument,
  words: DocxWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const children = [
    new Paragraph({ text: document.title, heading: HeadingLevel.HEADING_1 }),
    factTable(document.head, words),
    ...document.sections.flatMap(({ title, blocks }) => [
      new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
      ...blocks.flatMap((block) => writeBlock(block, words)),
    ]),
  ]
  const file = new Document({
    title: document.title,
    creator: words.portal,
    styles: styles(document.locale),
    sections: [
      {
        properties: { page: sheet },
        footers: { default: pageFooter(document.title, words) },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

function writeBlock(block: Block, words: DocxWords): FileChild[] {
  switch (block.kind) {
    case 'sentence':
      return [paragraph(block.runs, words)]
    case 'list':
      return block.items.map((runs) => paragraph(runs, words, { bullet: { level: 0 } }))
    case 'table':
      return reportTable(block, words)
    case 'remarks':
      return Array.from({ length: block.lines }, remarksLine)
    case 'signatures':
      return [signatureTable(block)]
  }
}
