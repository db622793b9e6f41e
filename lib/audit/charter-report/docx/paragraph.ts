import { ExternalHyperlink, type IParagraphOptions, Paragraph, TextRun } from 'docx'
import type { Run } from '../blocks'
import { languageOf } from './styles'
import type { DocxWords } from './words'

/** One paragraph of these words; links lead to the portal from wherever the file is read. */
export function paragraph(
  runs: readonly Run[],
  words: DocxWords,
  options: IParagraphOptions & { size?: number; bold?: boolean } = {},
): Paragraph {
  const { size, bold, ...rest } = options
  return new Paragraph({
    ...rest,
    children: runs.map((run) =>
      writeRun(run, words, { ...(size && { size }), ...(bold && { bold }) }),
    ),
  })
}

function writeRun(
  { text, href, lang }: Run,
  { site }: DocxWords,
  look: { size?: number; bold?: boolean },
) {
  const run = new TextRun({
    ...{ text, ...look },
    ...(lang && { language: languageOf(lang) }),
    ...(href && { style: 'Hyperlink' }),
  })
  return href ? new ExternalHyperlink({ link: `${site}${href}`, children: [run] }) : run
}
