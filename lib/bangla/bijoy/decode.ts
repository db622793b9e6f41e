import { type Glyph, glyphAt } from '@/lib/bangla/bijoy/glyphs'

/** A text as the font draws it, and how often the glyphs stood where no Bangla word has them. */
export interface Decoded {
  text: string
  faults: number
}

/**
 * Reads Bijoy's visual order (ি ে ৈ before their base, reph after it, chandrabindu anywhere) into
 * Unicode's logical order. Characters that the font leaves alone stay. Never throws.
 *
 * @example decode('nuvm').text === 'হাঁস'
 * @example decode('Kg©KZ©v').text === 'কর্মকর্তা'
 */
export function decode(word: string): Decoded {
  const reader = new SyllableReader()
  for (let at = 0; at < word.length; at += 1) {
    const glyph = glyphAt(word, at)
    if (glyph) reader.read(glyph)
    else reader.readPlain(word.charAt(at))
  }
  return reader.finish()
}

const hasanta = '\u09CD'
/** No conjunct has more letters and hasantas; longer ones are noise. */
const longestCluster = 24
const neverFirst = /^(?:[\u09CE\u09DC-\u09DF]|[ডঢয]\u09BC)/u
/** Vowels drawn on both sides of their base, and the letter that is typed as অ and া. */
const splitVowels: Readonly<Record<string, string>> = {
  '\u09C7\u09BE': '\u09CB',
  '\u09C7\u09D7': '\u09CC',
}

class SyllableReader {
  private output = ''
  private faults = 0
  private before = ''
  private cluster = ''
  private after = ''
  private signs = ''
  private reph = false
  private isVowel = false
  private endsOpen = false

  read(glyph: Glyph): void {
    const { role, text } = glyph
    if (role === 'plain') return this.readPlain(text)
    if (role === 'before') return this.readBefore(text)
    if (role === 'base' || role === 'half' || role === 'vowel') return this.readBase(glyph)
    if (role === 'sign') return this.readSign(text)
    if (this.cluster === '') return this.readOrphan(text)
    if (role === 'reph') this.reph = true
    else if (role === 'sub') this.readSub(text)
    else if (role === 'after') this.readAfter(text)
    else if (!this.cluster.endsWith(hasanta)) this.readHasanta()
  }

  readPlain(text: string): void {
    this.close()
    this.endsOpen = false
    this.output += text
  }

  finish(): Decoded {
    this.close()
    return { text: this.output.normalize('NFC'), faults: this.faults }
  }

  private readBefore(text: string): void {
    this.close()
    this.before = text
  }

  private readBase({ role, text }: Glyph): void {
    const joins = this.cluster.endsWith(hasanta) || (this.cluster === '' && this.before !== '')
    if (!joins || role === 'vowel') this.close()
    if (this.endsOpen) this.output += '\u200C'
    this.endsOpen = false
    if (this.output === '' && this.cluster === '' && neverFirst.test(text)) this.faults += 1
    this.cluster += text
    this.isVowel = role === 'vowel'
  }

  private readSub(text: string): void {
    if (this.cluster.length > longestCluster) this.close()
    if (this.cluster.endsWith(text)) this.faults += 1
    else this.cluster = this.cluster.replace(/\u09CD$/u, '') + text
  }

  private readAfter(text: string): void {
    if (this.isVowel && (text !== 'া' || this.cluster !== 'অ')) this.faults += 1
    if (this.after !== '') this.faults += 1
    if (this.after !== text) this.after += text
  }

  private readSign(text: string): void {
    if (this.cluster !== '') this.signs += text
    else if (this.before !== '' && this.output !== '') this.output += text
    else this.readOrphan(text)
  }

  private readHasanta(): void {
    this.cluster += hasanta
    this.close()
    this.faults -= 1
    this.endsOpen = true
  }

  private readOrphan(text: string): void {
    this.close()
    this.faults += 1
    this.output += text
  }

  /** Writes the syllable read so far in logical order and starts the next. */
  private close(): void {
    if (this.before && !this.cluster) this.faults += 1
    if (this.cluster.endsWith(hasanta)) this.faults += 1
    if (this.reph && this.isVowel) this.faults += 1
    const vowels = this.before + this.after
    if (this.before && this.after && !splitVowels[vowels]) this.faults += 1
    const cluster = this.cluster + (splitVowels[vowels] ?? vowels)
    const drawn = cluster.replace('\u0985\u09BE', '\u0986') + this.signs
    this.output += (this.reph ? `র${hasanta}` : '') + drawn
    this.before = this.cluster = this.after = this.signs = ''
    this.reph = this.isVowel = false
    if (drawn) this.endsOpen = false
  }
}
