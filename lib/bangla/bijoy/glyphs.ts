import {
  asciiGlyphs,
  extendedGlyphs,
  glyphExceptions,
  type GlyphRole,
  punctuationGlyphs,
} from '@/lib/bangla/tables/bijoy-glyphs'

export interface Glyph {
  role: GlyphRole
  text: string
}

const glyphs = new Map<string, Glyph>(
  [...asciiGlyphs, ...extendedGlyphs].flatMap(([role, characters, texts]) => {
    const values = texts.split(' ')
    return Array.from(characters, (character, at) => [
      character,
      { role, text: (values[at] ?? '').normalize('NFC') },
    ]) as [string, Glyph][]
  }),
)
for (const { glyph, role, text } of glyphExceptions) {
  if (!glyphs.has(glyph)) glyphs.set(glyph, { role, text })
}

/** Every character that the fonts draw as something else than itself. */
export const glyphCharacters: ReadonlySet<string> = new Set(glyphs.keys())

/** What the character at `at` is drawn as beside its neighbours; null for what the fonts leave alone. */
export function glyphAt(word: string, at: number): Glyph | null {
  const character = word.charAt(at)
  const previous = word.charAt(at - 1)
  const next = word.charAt(at + 1)
  if (isPunctuation(character, previous, next)) return null
  const exception = glyphExceptions.find(
    (candidate) =>
      candidate.glyph === character &&
      isBeside(candidate.after, previous) &&
      isBeside(candidate.before, next),
  )
  return exception ?? glyphs.get(character) ?? null
}

function isPunctuation(character: string, previous: string, next: string): boolean {
  const rule = punctuationGlyphs[character]
  return rule !== undefined && !(isBeside(rule.after, previous) && isBeside(rule.before, next))
}

function isBeside(allowed: string | undefined, neighbour: string): boolean {
  return allowed === undefined || (neighbour !== '' && allowed.includes(neighbour))
}
