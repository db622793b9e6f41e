import { textRule } from '../reading-texts'

/** A vowel sign or a lone consonant torn from its word, "এবং" glued to the next, no space after a full stop. */
const FAULTS = [
  /[\u0995-\u09b9] [\u09be-\u09cc\u09cd]/,
  /(?<=[\u0980-\u09ff]{2}) [রেতকদ] (?=[\u0980-\u09ff])/,
  /(?:^|\s)(?:এবং|অথবা)(?=[\u0995-\u09b9]{1})/,
  /[\u0980-\u09ff]।(?=[\u0995-\u09b9])/,
  /[\u0980-\u09ff] [,।;]/,
]

/** Words glued together or torn apart. */
export const spaces = textRule({ id: 'U07', severity: 'warning' }, function* ({ path, text }) {
  const fault = FAULTS.map((pattern) => pattern.exec(text)).find(Boolean)
  if (!fault) return
  const around = text.slice(Math.max(0, fault.index - 12), fault.index + fault[0].length + 12)
  yield { path, raw: text, params: { around: around.trim() } }
})
