// The look of the file: A4, black on white, a font that has Bangla.
import { convertMillimetersToTwip, type IStylesOptions } from 'docx'
import type { Locale } from '@/lib/i18n/locale'

/** Comes with Windows and has both scripts; elsewhere its place is taken by whatever has Bangla. `cs` is that of complex scripts. */
const name = 'Nirmala UI'
export const font = { ascii: name, hAnsi: name, eastAsia: name, cs: name } as const

const ink = '000000'
const languages = { bn: 'bn-BD', en: 'en-GB' } as const

const mm = convertMillimetersToTwip

export const sheet = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), bottom: mm(20), left: mm(18), right: mm(18) },
}

/** What lies between the margins. */
export const textWidth = mm(210 - 2 * 18)

/** Half points. */
export const sizes = { body: 21, table: 18, small: 16, heading: 26, title: 34 }

export function styles(locale: Locale): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: ink },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font, size: sizes.body, language: languageOf(locale) },
        paragraph: { spacing: { after: 120, line: 300 } },
      },
      heading1: heading(sizes.title, 0),
      heading2: heading(sizes.heading, 360),
      hyperlink: { run: { color: '006a4e', underline: {} } },
    },
  }
}

/** The language of the letters, and that of complex script. */
export function languageOf(locale: Locale) {
  return { value: languages[locale], bidirectional: languages.bn }
}
