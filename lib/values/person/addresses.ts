// Web addresses and the room of a contact, known by their shape and their label.
import type { Taken } from './extraction'

/** Web addresses, well formed or not: with a scheme, "www.", a government host, or behind a label. */
export function takeWebs(text: string): Taken[] {
  return [...text.matchAll(webs)].map((match) => {
    const printed = (match.groups?.['labelled'] ?? match[0]).replace(/[.,;:।)]+$/u, '')
    const start = match.index + match[0].indexOf(printed)
    return { value: printed, start, end: start + printed.length }
  })
}

/** "কক্ষ নং ৯০৫", "Room No. 203": the number or name of the room, as printed. */
export function takeRoom(text: string): Taken | null {
  const match = room.exec(text)
  if (match === null) return null
  return { value: match[1] ?? '', start: match.index, end: match.index + match[0].length }
}

const webs = new RegExp(
  String.raw`(?:https?:\/\/|www\.)[^\s<>"'()]{3,300}` +
    String.raw`|(?:ওয়েব(?:সাইট| সাইট)?|web(?:site)?)[ \t]{0,2}[:ঃ-][ \t]{0,3}(?<labelled>[A-Za-z0-9][A-Za-z0-9.,\/-]{3,200})` +
    String.raw`|(?<![\w.@-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:gov|com|org|edu)\.bd(?![\w-])`,
  'giu',
)
const room =
  /(?:কক্ষ|রুম|room)[ \t]{0,2}(?:নং|নম্বর|নাম্বার|no|number)?[ \t.:ঃ#–-]{0,4}([0-9০-৯]{1,5}(?:[-/][0-9০-৯]{1,4})?(?:[ \t]?\([^()\n]{1,12}\))?)/iu
