// A word here is a stretch that a Bijoy font could draw as Bangla; its place is kept.
import { glyphCharacters } from '@/lib/bangla/bijoy/glyphs'

export interface Word {
  text: string
  index: number
  /** Unicode Bangla stands here: no candidate, but it tells about its neighbours. */
  isBangla: boolean
}

const letters = Array.from(glyphCharacters)
  .filter((character) => /[^\u0000-\u007F]/u.test(character))
  .join('')

/** Addresses, file names, markup and escapes: never Bijoy, whatever they look like. */
const protectedParts = new RegExp(
  [
    String.raw`<\\?\/?[A-Za-z][^<>]*>`,
    String.raw`&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});`,
    String.raw`\\(?:u[\da-f]{4}|[nrt"\\/])`,
    String.raw`(?:https?|ftp):\/\/\S+`,
    String.raw`(?:mailto:|tel:|www\.)\S+`,
    // a label may be glued on: B‡gBjtname@…, where t is ঃ
    String.raw`(?:(?<=gBj[t:])|(?<![a-z\d_${letters}]))[a-z\d._%+-]{1,64}@[a-z\d.-]*`,
    String.raw`(?<![a-z\d,.-])[a-z\d-]{1,63}(?:[.,][a-z\d-]{1,63})*\.(?:com|org|net|gov|edu|info|bd|uk|io|html?|php|aspx?)\b\S*`,
    String.raw`(?<![\w-])[\w-]{1,100}\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|zip|txt|csv|js|ts|json|md|css)\b`,
  ].join('|'),
  'giu',
)
/** Longer runs of letters are data, not words. */
const longestWord = 80
const pattern = new RegExp(
  String.raw`(?<bangla>[\u0980-\u09FF][\u0980-\u09FF\u200C\u200D${letters}]*)|[A-Za-z\d_\x60~^&${letters}]+`,
  'gu',
)

/** The words of a text, in order, addresses and markup left out. */
export function findWords(text: string): Word[] {
  const words: Word[] = []
  let from = 0
  for (const kept of text.matchAll(protectedParts)) {
    for (const word of findWordsBetween(text, from, kept.index)) words.push(word)
    from = kept.index + kept[0].length
  }
  return [...words, ...findWordsBetween(text, from, text.length)]
}

function findWordsBetween(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(pattern)]
    .map((match) => ({
      text: match[0],
      index: from + match.index,
      isBangla: match.groups?.bangla !== undefined,
    }))
    .filter((word) => word.text.length <= longestWord && /[^\d&_^~\x60]/u.test(word.text))
}
