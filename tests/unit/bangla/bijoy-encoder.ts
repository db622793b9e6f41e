// Writes Unicode Bangla as it was typed for SutonnyMJ: the other direction, for tests only.

const conjuncts: readonly (readonly [string, string])[] = Object.entries({
  ক্ষ্ম: '²',
  ক্ষ্ণ: '¶è',
  চ্ছ্ব: '”Q¡',
  জ্জ্ব: '¾¡',
  ত্ত্ব: 'Ë¡',
  ন্ত্র: 'š¿',
  ন্ত্ব: 'š—¡',
  স্ত্র: '¯¿',
  ন্দ্র: '›`ª',
  ন্দ্ব: '›Ø',
  ম্প্র: '¤cÖ',
  স্ক্র: '¯Œ',
  ষ্ট্র: 'óª',
  ষ্ক্র: '®Œ',
  ম্ভ্র: '¤£',
  ন্ট্র: '›Uª',
  ক্ক: '°',
  ক্ট: '±',
  ক্ত: '³',
  ক্ম: '´',
  ক্র: 'µ',
  ক্ষ: '¶',
  ক্স: '·',
  গ্ধ: '»',
  ঙ্ক: '¼',
  ঙ্গ: '½',
  ঙ্খ: '•L',
  ঙ্ঘ: '•N',
  চ্চ: '”P',
  চ্ছ: '”Q',
  জ্জ: '¾',
  জ্ঝ: 'À',
  জ্ঞ: 'Á',
  ঞ্চ: 'Â',
  ঞ্ছ: 'Ã',
  ঞ্জ: 'Ä',
  ট্ট: 'Æ',
  ড্ড: 'Ç',
  ণ্ট: 'È',
  ণ্ঠ: 'É',
  ণ্ড: 'Ê',
  ত্ত: 'Ë',
  ত্থ: 'Ì',
  ত্ম: 'Z¥',
  ত্র: 'Î',
  দ্দ: 'Ï',
  দ্ধ: '×',
  দ্ব: 'Ø',
  দ্ম: 'Ù',
  দ্ভ: '™¢',
  দ্গ: '˜M',
  দ্ঘ: '˜N',
  ন্ঠ: 'Ú',
  ন্ড: 'Û',
  ন্ধ: 'Ü',
  ন্স: 'Ý',
  ন্ট: '›U',
  ন্দ: '›`',
  ন্থ: 'š’',
  ন্ব: 'š^',
  ন্ত: 'š—',
  প্ট: 'Þ',
  প্ত: 'ß',
  প্প: 'à',
  প্স: 'á',
  ব্জ: 'â',
  ব্দ: 'ã',
  ব্ধ: 'ä',
  ভ্র: 'å',
  ম্প: '¤ú',
  ম্ফ: 'ç',
  ম্ব: '¤^',
  ম্ভ: '¤¢',
  ম্ম: '¤§',
  ল্ক: 'é',
  ল্গ: 'ê',
  ল্ট: 'ë',
  ল্ড: 'ì',
  ল্প: 'í',
  ল্ফ: 'î',
  শ্চ: 'ð',
  শ্ছ: 'ñ',
  ষ্ণ: 'ò',
  ষ্ট: 'ó',
  ষ্ঠ: 'ô',
  ষ্ফ: 'õ',
  ষ্ক: '®‹',
  ষ্প: '®ú',
  ষ্ম: '®§',
  স্খ: 'ö',
  স্ট: '÷',
  স্ফ: 'ù',
  স্ক: '¯‹',
  স্প: '¯ú',
  স্ব: '¯^',
  স্ত: '¯Í',
  স্থ: '¯’',
  স্ম: '¯§',
  স্ন: '¯œ',
  স্ল: '¯ø',
  হ্ন: 'ý',
  হ্ম: 'þ',
})
const subs: Readonly<Record<string, string>> = {
  ক: '‹',
  থ: '’',
  ন: 'œ',
  ব: '^',
  ভ: '¢',
  ম: '¥',
  য: '¨',
  র: 'ª',
  ল: 'ø',
  প: 'ú',
  ত: '—',
}
const letters: Readonly<Record<string, string>> = Object.fromEntries([
  ...pair('অইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণত', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  ...pair('থদধনপফবভমযরলশষসহ', '_`abcdefghijklmn'),
  ...pair('ৎংঃঁািীুূৃেৈৗ', 'rstuvwxy~…†‰Š'),
  ...pair('০১২৩৪৫৬৭৮৯।', '0123456789|'),
  ['আ', 'Av'],
  ['ড়', 'o'],
  ['ঢ়', 'p'],
  ['য়', 'q'],
])
const consonant = '[ক-হ]\u09BC?|ৎ'
const syllable = new RegExp(
  `(র\u09CD(?=[ক-হ]))?((?:${consonant})(?:\u09CD(?:${consonant}))*)([\u09BE-\u09CC\u09D7]?)`,
  'gu',
)

/** @example encodeBijoy('কর্মকর্তা') === 'Kg©KZ©v' */
export function encodeBijoy(text: string): string {
  const drawn = text.normalize('NFC').replace(syllable, (_all, reph, cluster, vowel) => {
    const base = encodeCluster(cluster) + (reph ? '©' : '')
    const [before, after] = { 'ো': ['†', 'v'], 'ৌ': ['†', 'Š'] }[vowel as string] ?? ['', '']
    if (before) return before + base + after
    if ('িেৈ'.includes(vowel) && vowel) return letters[vowel] + base
    return base + (cluster.endsWith('র') && vowel === 'ু' ? 'æ' : (letters[vowel] ?? ''))
  })
  return drawn.replace(/[\u0980-\u09E5\u09E6-\u09EF।]/gu, (letter) => letters[letter] ?? letter)
}

function encodeCluster(cluster: string): string {
  const whole = conjuncts.find(([conjunct]) => cluster.startsWith(conjunct.normalize('NFC')))
  const [head, glyph] = whole ?? [/^.\u09BC?/u.exec(cluster)?.[0] ?? '', '']
  const rest = cluster.slice(head.length).split('\u09CD').filter(Boolean)
  return (
    (glyph || (letters[head] ?? head)) +
    rest.map((letter) => subs[letter] ?? `&${letters[letter]}`).join('')
  )
}

function pair(from: string, to: string): [string, string][] {
  const targets = Array.from(to)
  return Array.from(from, (letter, at) => [letter, targets[at] ?? ''])
}
