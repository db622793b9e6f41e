// How much likelier a letter is in a Bijoy word than in an English one, in bits (log2 of the ratio).
// Measured: 106,000 words of a Bangla word list and the words of real charters, written in Bijoy,
// against 787,000 words of English technical prose.

export const lowerOdds: Readonly<Record<string, number>> = {
  a: -3.4,
  b: 1.4,
  c: -0.6,
  d: -2.8,
  e: -1.9,
  f: -1.7,
  g: 0.9,
  h: -2.5,
  i: -1.3,
  j: 4.7,
  k: 0.9,
  l: -3.5,
  m: 0.1,
  n: -3.0,
  o: -2.9,
  p: -7.2,
  q: 4.0,
  r: -7.6,
  s: -5.4,
  t: -7.6,
  u: -1.5,
  v: 3.8,
  w: 2.6,
  x: 1.1,
  y: 0.8,
  z: -3.3,
}

/** A capital inside a word of small letters. */
export const upperOdds: Readonly<Record<string, number>> = {
  A: 5.4,
  B: 8.9,
  C: 0.4,
  D: 5.1,
  E: -1.1,
  F: 1.1,
  G: 4.3,
  H: 1.4,
  I: 4.8,
  J: 4.7,
  K: 10.8,
  L: 5.8,
  M: 7.7,
  N: 4.0,
  O: 2.6,
  P: 7.3,
  Q: 13.0,
  R: 6.0,
  S: 3.6,
  T: -1.2,
  U: 7.1,
  V: 6.5,
  W: 5.4,
  X: 6.5,
  Y: 6.4,
  Z: 13.5,
}

export const symbolOdds: Readonly<Record<string, number>> = {
  _: 1.9,
  '`': 3.9,
  '~': 1.5,
  '^': 1.4,
  '&': 2.2,
}

/** English starts about one word in ten with a capital: log2(0.1 / 0.003) less than inside. */
export const initialCapitalDiscount = 5.1
/** In a word of capitals only. */
export const allCapitalsDiscount = 7.4
/** A glyph that no word of a European language has (‡ ¨ ª ³). */
export const specialOdds = 6
/** A small accented letter: French, German and Spanish have them too. */
export const accentedOdds = 1
/** What one impossible neighbourhood of glyphs counts (see decode's faults). */
export const faultOdds = -5
/** A quotation mark or dash where the fonts have no letter. */
export const punctuationOdds = -1

/** English words and abbreviations that a Bijoy reading could take for Bangla. */
export const plainEnglish: ReadonlySet<string> = new Set(
  (
    'a am an and any as at being block book box by check cm day days do doc fax five fix for form given gm ' +
    'have id if image in job key km level link live logo ltd make many max maximum may md min minimum mr new ' +
    'no of off on only or page public quick sl the tk to use view web week when which why with www via you'
  ).split(' '),
)

/** Bangla words that are capitals only in Bijoy: ও এ ঐ ওই এই এক একক একই কত জন. */
export const capitalBangla: ReadonlySet<string> = new Set('I G H IB GB GK GKK GKB KZ'.split(' '))

/** Frequent Bangla words whose letters look English: এবং নং পুনঃ বা সব সহ মন জন. */
export const commonBangla: ReadonlySet<string> = new Set('Ges bs cybt ev me mn gb Rb'.split(' '))
