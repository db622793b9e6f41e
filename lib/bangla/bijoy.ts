// Bijoy: Bangla typed for an ANSI font (SutonnyMJ), that is, Latin letters drawn as Bangla ones.
// Invariant: text that holds no Bijoy comes back unchanged, to the byte.
import { findStretches } from '@/lib/bangla/bijoy/convert'
import { decode } from '@/lib/bangla/bijoy/decode'
import { bijoyShare } from '@/lib/bangla/bijoy/share'
import { restoreWindows1252 } from '@/lib/bangla/mojibake/windows-1252'

export { bijoyShare }

/** A stretch that was converted: what stood there, and what it says. */
export interface BijoyRun {
  before: string
  after: string
}

/**
 * True when most of the words of a text are Bijoy. A single short word ("bs", "me") says too little
 * and is false: it needs its document.
 *
 * @example isBijoy('Dc‡Rjv cÖvwY m¤ú` `ßi')
 */
export function isBijoy(text: string): boolean {
  return bijoyShare(restoreWindows1252(text)) > 0.5
}

/**
 * The whole text read as Bijoy, digits and | included: for text known to be Bijoy (by its font).
 * NFC; pre-base vowel signs and reph are put in Unicode's order. Never throws.
 *
 * @example bijoyToUnicode('Kg©KZ©v') === 'কর্মকর্তা'
 */
export function bijoyToUnicode(text: string): string {
  return restoreWindows1252(text)
    .split(/(\s+)/u)
    .map((part) => decode(part).text)
    .join('')
}

/**
 * Converts the Bijoy stretches of a text and leaves the rest as it is: English words, addresses,
 * markup, Unicode Bangla, numbers standing alone. Give a cell with the share of its whole document
 * (`bijoyShare(document)`), so that short words are decided by their context. Run it before
 * `normalise`, which removes the soft hyphen (্ল in Bijoy).
 *
 * @example convertBijoyRuns('nuvm gyiMxi e¨e¯’v (DLS)').text === 'হাঁস মুরগীর ব্যবস্থা (DLS)'
 */
export function convertBijoyRuns(text: string, share?: number): { text: string; runs: BijoyRun[] } {
  const restored = restoreWindows1252(text)
  const known = share ?? bijoyShare(restored)
  const stretches = known > 0 ? findStretches(restored, known) : []
  if (stretches.length === 0) return { text, runs: [] }
  let output = ''
  let from = 0
  for (const { start, end, text: after } of stretches) {
    output += restored.slice(from, start) + after
    from = end
  }
  const runs = stretches.map(({ start, end, text: after }) => ({
    before: text.slice(start, end),
    after,
  }))
  return { text: output + restored.slice(from), runs }
}
