import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { sizes } from './styles'
import type { DocxWords } from './words'

/** On each page: what it belongs to, and which of how many it is. */
export function pageFooter(title: string, { page }: DocxWords): Footer {
  const children = [
    `${title} · ${page.before} `,
    PageNumber.CURRENT,
    page.between,
    PageNumber.TOTAL_PAGES,
  ]
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children, size: sizes.small })],
      }),
    ],
  })
}
