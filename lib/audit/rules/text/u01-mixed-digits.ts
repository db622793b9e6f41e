import { hasMixedDigits, toAsciiDigits, toBanglaDigits } from '@/lib/bangla/digits'
import { textRule } from '../reading-texts'

const NUMBER = /[0-9০-৯]+(?:[.,][0-9০-৯]+)*/g

/** Bangla and Latin digits in one number; the proposal writes it in the digits of the text around it. */
export const mixedDigits = textRule(
  {
    id: 'U01',
    severity: 'warning',
    examples: {
      wrong: { services: [{ name: 'ফরম ০২4 বিতরণ' }] },
      right: { services: [{ name: 'ফরম ০২৪ বিতরণ' }] },
    },
  },
  function* ({ path, text }) {
    if (hasMixedDigits(text)) yield { path, raw: text, proposal: inOneScript(text) }
  },
)

function inOneScript(text: string): string {
  const write = /[\u0985-\u09b9]/.test(text) ? toBanglaDigits : toAsciiDigits
  return text.replace(NUMBER, (number) => (hasMixedDigits(number) ? write(number) : number))
}
