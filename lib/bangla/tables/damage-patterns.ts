// Traces that careless Bijoy converters leave, each with what stood there. A pattern is listed only
// if no word of a Bangla word list of 102,000 has it (measured), so that a proposal is never noise.

export interface DamagePattern {
  kind: 'conjunct' | 'vowel' | 'glyph' | 'order'
  pattern: RegExp
  replacement: string
}

const consonant = '[\\u0995-\\u09B9]\\u09BC?'
const cluster = `(?:${consonant}\\u09CD)*${consonant}`
const vowelSigns = '\\u09BE-\\u09CC'

/** Read from left to right, each on what the one before left, within one word. */
export const damagePatterns: readonly DamagePattern[] = [
  // šÍ (ন্ত) read as ম + ত্ম, ¯Í (স্ত) as স + ত্ম: পর্যমত্ম, প্রামিত্মক, বন্দোবসত্ম, শাসিত্ম
  { kind: 'conjunct', pattern: /ম([িে]?)ত্ম/gu, replacement: 'ন্ত$1' },
  { kind: 'conjunct', pattern: /স([িে]?)ত্ম/gu, replacement: 'স্ত$1' },
  // iæ (রু) read as র + ম্ন: জরম্নরী, গুরম্নত্ব, দ্রম্নত
  { kind: 'vowel', pattern: /রম্ন/gu, replacement: 'রু' },
  // ø (্ল) read as স্ন: সংশিস্নষ্ট, উলেস্নখ, পস্নট, বিপস্নব, কমপেস্নক্স, বস্নক
  {
    kind: 'conjunct',
    pattern: /([কগপফবমলশহ])([িেৈ])স্ন(?!ান|াত|ায়|িগ|েহ)/gu,
    replacement: '$1্ল$2',
  },
  {
    kind: 'conjunct',
    pattern: /([কগপফবমলশহ])(?<!ষ্প)স্ন(?!ান(?!্ত)|াত|ায়|িগ|েহ)/gu,
    replacement: '$1্ল',
  },
  // ÿ (ক্ষ) left as it was, its ে or ি before it: প্রশিÿণ, পরীÿা, েÿত্র
  { kind: 'glyph', pattern: /(?<![\u0995-\u09B9\u09BC])([িে])ÿ/gu, replacement: 'ক্ষ$1' },
  { kind: 'glyph', pattern: /ÿ/gu, replacement: 'ক্ষ' },
  // other glyphs left inside a word
  { kind: 'glyph', pattern: /¯’|¯'/gu, replacement: 'স্থ' },
  { kind: 'glyph', pattern: /š—|šÍ/gu, replacement: 'ন্ত' },
  { kind: 'glyph', pattern: /¯Í/gu, replacement: 'স্ত' },
  // স্থ and ন্থ whose second half became a quotation mark: ব্যবস'া, স'ানীয়, গ্রন'াগার
  { kind: 'glyph', pattern: /([সন])['’](?=[া-ৌ])/gu, replacement: '$1্থ' },
  // চ্ছ whose first half became a closing quotation mark: হ”েছ, ই”ছা
  { kind: 'glyph', pattern: /(?<=[\u0985-\u09CC])[”"]([িেৈ]?)ছ(?!াড়|াত|ব)/gu, replacement: 'চ্ছ$1' },
  // reph left behind its base, seen by a vowel sign that stands on it: কতর্া, কমর্কতর্া
  {
    kind: 'order',
    pattern: new RegExp(
      `(${cluster})র্(?=[${vowelSigns}]|[\\u0980-\\u09FF]*র্[${vowelSigns}])`,
      'gu',
    ),
    replacement: 'র্$1',
  },
  // a vowel sign in two pieces again, after the repairs above
  { kind: 'order', pattern: /ে(?=া)া/gu, replacement: 'ো' },
]
