// The glyphs of Bijoy's ANSI fonts (SutonnyMJ) as text in Windows-1252, and what each stands for.
// Written in visual order; `role` says how a glyph joins its neighbours (see bijoy/decode.ts).

export type GlyphRole =
  | 'vowel' // an independent vowel
  | 'base' // a consonant or a whole conjunct
  | 'half' // the first part of a conjunct: joins the next base
  | 'sub' // a form below or behind: joins the base before it
  | 'reph' // র্ drawn over the base, typed after it
  | 'before' // a vowel sign drawn and typed before its base
  | 'after' // a vowel sign typed after its base
  | 'sign' // ং ঃ ঁ
  | 'hasanta'
  | 'plain' // digits and punctuation

/** Letters A–J, K–Z, then the rest of ASCII that the fonts draw as letters. */
export const asciiGlyphs: readonly (readonly [GlyphRole, string, string])[] = [
  ['vowel', 'ABCDEFGHIJ', 'অ ই ঈ উ ঊ ঋ এ ঐ ও ঔ'],
  ['base', 'KLMNOPQRSTUVWXYZ', 'ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ ত'],
  ['base', '_`abcdefghijklmnopqr', 'থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ ড় ঢ় য় ৎ'],
  ['sign', 'stu', 'ং ঃ ঁ'],
  ['before', 'w', 'ি'],
  ['after', 'vxyz~', 'া ী ু ু ূ'],
  ['sub', '^', '্ব'],
  ['hasanta', '&', '্'],
  ['plain', '0123456789|', '০ ১ ২ ৩ ৪ ৫ ৬ ৭ ৮ ৯ ।'],
]

/** Windows-1252 0x80–0x9F, then 0xA1–0xFF, in code order. */
export const extendedGlyphs: readonly (readonly [GlyphRole, string, string])[] = [
  ['after', '‚ƒ„…Š', 'ূ ূ ৃ ৃ ৗ'],
  ['before', '†‡ˆ‰', 'ে ে ৈ ৈ'],
  ['sub', '‹Œœ—Ÿ', '্ক ্ক্র ্ন ্ত ্ব'],
  ['sub', '‘’', '্তু ্থ'],
  ['after', '“–', 'ু ু'],
  ['half', '”•˜™š›', 'চ্ ঙ্ দ্ দ্ ন্ ন্'],
  ['sub', '¡¢£¥¦§¨ª«¬\u00AD', '্ব ্ভ ্ভ্র ্ম ্ব ্ম ্য ্র ্র ্ল ্ল'],
  ['half', '¤®¯', 'ম্ ষ্ স্'],
  ['reph', '©', 'র্'],
  ['base', '°±²³´µ¶·¸¹', 'ক্ক ক্ট ক্ষ্ম ক্ত ক্ম ক্র ক্ষ ক্স গু জ্ঞ'],
  ['base', 'º»¼½¾', 'গ্দ গ্ধ ঙ্ক ঙ্গ জ্জ'],
  ['sub', '¿ÖÍèú', '্ত্র ্র ্ত ্ন ্প'],
  ['base', 'ÀÁÂÃÄÅÆÇÈÉÊËÌÎÏ', 'জ্ঝ জ্ঞ ঞ্চ ঞ্ছ ঞ্জ ঞ্ঝ ট্ট ড্ড ণ্ট ণ্ঠ ণ্ড ত্ত ত্থ ত্র দ্দ'],
  ['plain', 'ÐÑÒÓÔÕ', '– — “ ” ‘ ’'],
  ['base', '×ØÙÚÛÜÝÞßàáâãäåæç', 'দ্ধ দ্ব দ্ম ন্ঠ ন্ড ন্ধ ন্স প্ট প্ত প্প প্স ব্জ ব্দ ব্ধ ভ্র ম্ন ম্ফ'],
  ['base', 'éêëìíîïðñòóô', 'ল্ক ল্গ ল্ট ল্ড ল্প ল্ফ শু শ্চ শ্ছ ষ্ণ ষ্ট ষ্ঠ'],
  ['base', 'õö÷øùûüýþÿ', 'ষ্ফ স্খ স্ট স্ন স্ফ হু হৃ হ্ন হ্ম ক্ষ'],
]

/** A glyph that stands for another letter beside certain neighbours. `after` and `before` are glyphs. */
export interface GlyphException {
  glyph: string
  after?: string
  before?: string
  role: GlyphRole
  text: string
}

/** The first exception that fits wins over the tables above. */
export const glyphExceptions: readonly GlyphException[] = [
  // ru-forms: the sign under র and ra-phala (জরুরি Riæix, শ্রম kÖg, গুরুত্ব ¸iæZ¡)
  { glyph: 'æ', after: 'iªÖ«åµÎ£Œ¿', role: 'after', text: 'ু' },
  // la-phala under a letter (পল্লী cjøx, সংশ্লিষ্ট mswkøó); স্ন where nothing stands before it
  { glyph: 'ø', after: 'KMPRUWZ_`abcdefgjklmn¯®¤', role: 'sub', text: '্ল' },
  // ত্ম where no half form stands before it (আত্মা AvÍv, but বাস্তব ev¯Íe, পর্যন্ত ch©šÍ)
  { glyph: 'Í', after: 'š¯›®', role: 'sub', text: '্ত' },
  { glyph: 'Í', role: 'base', text: 'ত্ম' },
  // তীক্ষ্ণ Zx², but লক্ষ্মীপুর j²xcyi
  { glyph: '²', after: 'x', role: 'base', text: 'ক্ষ্ণ' },
]

/**
 * Glyphs that are also punctuation: they are letters only beside these neighbours
 * (`after` the glyph before, `before` the glyph behind), else they stay as they are.
 */
export const punctuationGlyphs: Readonly<Record<string, { after?: string; before?: string }>> = {
  '‘': { after: 'š¯' },
  '’': { after: 'š¯' },
  '—': { after: 'š¯›' },
  '–': { after: 'iªÖ«åµÎ¿' },
  '“': { after: 'iªÖ«åµÎ¿' },
  '”': { before: 'PQT' },
  '•': { before: 'KLMN¶' },
  '…': { after: 'KLMNPRZ_`abcdefghijklmnªÖ«©¶' },
  '™': { before: '¢£e¡' },
  '®': { before: '‹úcKUV§¥dYŒ«¿' },
}
