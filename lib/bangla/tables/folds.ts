// What the match key folds together, as data. Each fold maps variants of one word onto one spelling.

/** Letters that are confused in spelling, and letters of the neighbouring alphabet. */
export const letterFolds: Readonly<Record<string, string>> = {
  ণ: 'ন', // কারন, কারণ
  শ: 'স', // আগন্তুক … শ/ষ/স sound alike
  ষ: 'স',
  ঈ: 'ই',
  '\u09C0': '\u09BF', // ী, ি: সরকারী, সরকারি
  ঊ: 'উ',
  '\u09C2': '\u09C1', // ূ, ু: ভুমি, ভূমি
  ঙ: 'ং', // বাঙলা, বাংলা
  ৎ: 'ত', // মতস্য, মৎস্য
  ৰ: 'র', // Assamese ra
  ৱ: 'ব', // Assamese wa
  '\u09F7': ' ', // currency numerator four, typed for the danda
}

/** Sequences, folded before the letters, in this order. */
export const sequenceFolds: readonly (readonly [RegExp, string])[] = [
  // ৎ as it was encoded before Unicode 4.1
  [/ত\u09CD[\u200C\u200D]/gu, 'ত'],
  // joiners, chandrabindu (পাচ, পাঁচ) and nukta (য়ন্ত্র, যন্ত্র)
  [/[\u200C\u200D\u0981\u09BC]/gu, ''],
  // an apostrophe is no word boundary: citizen's
  [/(?<=\p{L})['’ʼ](?=\p{L})/gu, ''],
  // সঙ্গে, সংগে
  [/ঙ\u09CD/gu, 'ং'],
  // consonants doubled under reph in the old spelling, and ব-ফলা lost there: ঊর্দ্ধতন, ঊর্ধ্বতন, উর্ধতন
  [/র\u09CDদ\u09CDধ/gu, 'র\u09CDধ'],
  [/র\u09CDধ\u09CDব/gu, 'র\u09CDধ'],
  [/র\u09CD([ক-হ])\u09CD\1/gu, 'র\u09CD$1'],
  // a hasanta at the end of a word: পরিমান্
  [/\u09CD(?![ক-হ])/gu, ''],
]

/**
 * Beginnings after which ঃ (often typed as a colon) belongs to the word: দুঃস্থ, পুনঃ, অন্তঃ. It is
 * silent there, and left out of the key; after anything else it is the colon it was typed for
 * (মোবাইলঃ, ক্রঃনং). Folded spelling.
 */
export const visargaStems: readonly string[] = (
  'দু নি পুন অন্ত আন্ত অধ প্রাত স্বত অত ইত বহি চতু তত মন অন্তসত্ত্ব ক্রমস প্রায়স বিসেসত সাধারনত মুলত কার্যত ফলত ' +
  'বস্তুত প্রধানত জ্যোতি সির বক্ষ যস তেজ সদ্য বয'
).split(' ')
