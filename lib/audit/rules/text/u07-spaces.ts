import { textRule } from '../reading-texts'

/** A vowel sign or a lone consonant torn from its word, "এবং" glued to the next, no space after a full stop. */
const FAULTS: [fault: RegExp, repaired: string][] = [
  [/([\u0995-\u09b9]) +([\u09be-\u09cc\u09cd])/g, '$1$2'],
  [/(?<=[\u0980-\u09ff]{2}) ([রেতকদ]) (?=[\u0980-\u09ff])/g, '$1 '],
  [/(?<=^|\s)(এবং|অথবা)(?=[\u0995-\u09b9])/g, '$1 '],
  [/(?<=[\u0980-\u09ff]।)(?=[\u0995-\u09b9])/g, ' '],
  [/(?<=[\u0980-\u09ff]) +(?=[,।;])/g, ''],
]

/** Words glued together or torn apart. */
export const spaces = textRule(
  {
    id: 'U07',
    severity: 'warning',
    examples: {
      wrong: { services: [{ name: 'শিক্ষকাদে র প্রশিক্ষণ' }] },
      right: { services: [{ name: 'শিক্ষকাদের প্রশিক্ষণ' }] },
    },
  },
  function* ({ path, text }) {
    const at = FAULTS.map(([fault]) => text.search(fault)).find((place) => place >= 0)
    if (at === undefined) return
    const around = text.slice(Math.max(0, at - 12), at + 15).trim()
    yield { path, raw: text, params: { around }, proposal: repaired(text) }
  },
)

function repaired(text: string): string {
  return FAULTS.reduce((words, [fault, right]) => words.replace(fault, right), text)
}
