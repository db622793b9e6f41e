// A document is one paper a citizen must bring; a documents cell lists them, and where to get them.
import { printedText } from './lexing/tokens'

export interface DocumentItem {
  text: string
  /** Where to get it, when printed beside it. */
  source?: string
}

/**
 * A documents cell into its items: numbered, bulleted, line by line, by semicolons or dandas; by
 * commas only in a short list. Never splits inside a bracket; what cannot be split stays one item.
 * Linear in the text. A source stands behind "প্রাপ্তিস্থান" or "available at".
 *
 * @example splitDocuments('১। আবেদনপত্র\n২। ছবি (২ কপি, সত্যায়িত)')
 * // [{ text: 'আবেদনপত্র' }, { text: 'ছবি (২ কপি, সত্যায়িত)' }]
 */
export function splitDocuments(raw: string): DocumentItem[] {
  const items = splitOutsideBrackets(printedText(raw).replaceAll('**', ''))
    .map((text) => text.replace(bullet, '').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
  return items.flatMap((text) => withSource(text))
}

const bullet =
  /^[\s•●▪◦*·–—-]*(?:\(?(?:[0-9০-৯]{1,2}|[ক-ঙচ-ঞট-ণ]|[a-z])(?:[.)।]|\)[.।]?)(?![0-9০-৯]))?[\s•*·–—-]*/iu
/** A serial number in running text: "… ২। ছবি", "… (খ) ছবি". */
const serial = /^(?:[0-9০-৯]{1,2}[.)।](?![0-9০-৯])|\([0-9০-৯ক-ঙ]{1,2}\))\s?\S/u
const mostInCommaList = 60

function splitOutsideBrackets(text: string): string[] {
  const items: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\n') depth = 0
    const isStart = depth === 0 && at > from && startsItem(text, at)
    if (isStart || (depth === 0 && endsItem(text, at, from))) {
      items.push(text.slice(from, at))
      from = isStart ? at : at + 1
    }
    if ('([{'.includes(character)) depth++
    if (')]}'.includes(character)) depth = Math.max(0, depth - 1)
  }
  items.push(text.slice(from))
  return items.length === 1 ? splitAtCommas(text) : joinWrapped(items)
}

function startsItem(text: string, at: number): boolean {
  if ('•●▪◦'.includes(text.charAt(at))) return true
  return /\s/u.test(text.charAt(at - 1)) && serial.test(text.slice(at, at + 8))
}

/** A danda ends an item, but not behind a serial number: "১। আবেদন". */
function endsItem(text: string, at: number, from: number): boolean {
  const character = text.charAt(at)
  if (character === '\n' || character === ';') return true
  return (
    '।৷|'.includes(character) &&
    !/^[\s(]*[0-9০-৯ক-ঙ]{0,2}\)?$/u.test(text.slice(from, at).slice(0, 12))
  )
}

/** A line that ends with a comma or an open bracket goes on in the next. */
function joinWrapped(items: string[]): string[] {
  const joined: string[][] = []
  let goesOn = false
  for (const item of items.map((text) => text.trim())) {
    if (goesOn && !serial.test(item)) joined.at(-1)?.push(item)
    else joined.push([item])
    goesOn = /[,/(]$/u.test(item)
  }
  return joined.map((lines) => lines.join(' '))
}

/** One line of short names between commas is a list; longer clauses are a sentence. */
function splitAtCommas(text: string): string[] {
  const items: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at)
    if ('([{'.includes(character) && character !== '') depth++
    if (')]}'.includes(character) && character !== '') depth = Math.max(0, depth - 1)
    if (
      at < text.length &&
      (character !== ',' || depth > 0 || /\d,\d/u.test(text.slice(at - 1, at + 2)))
    )
      continue
    items.push(text.slice(from, at).trim())
    from = at + 1
  }
  const isList =
    items.length > 2 && items.every((item) => item !== '' && item.length <= mostInCommaList)
  return isList ? items : [text]
}

const source =
  /^(.{2,400}?)[\s,(।-]*(?:প্রাপ্তি\s?স্থান|প্রাপ্তিস্থানঃ|available at|available from)\s*[:ঃ-]\s*(.{2,300}?)\)?$/isu

function withSource(text: string): DocumentItem[] {
  const found = source.exec(text.slice(0, 800))
  if (found === null || text.length > 800) return [{ text }]
  const [, name, where] = found
  return [{ text: (name ?? text).trim(), source: (where ?? '').trim() }]
}
