import fc from 'fast-check'

// Texts for property tests: well-formed Bangla, pieces of it in any order, and English.

const words = (
  'গণপ্রজাতন্ত্রী বাংলাদেশ সরকার উপজেলা কার্যালয় নাগরিক সেবা প্রতিশ্রুতি কর্মকর্তা দায়িত্বপ্রাপ্ত আবেদন ফরম প্রাপ্তিস্থান ' +
  'বিনামূল্যে কার্যদিবস মন্ত্রণালয় সংশ্লিষ্ট প্রশিক্ষণ জরুরি পর্যন্ত বন্দোবস্ত হাঁস মুরগি ব্যবস্থা পুনঃ দুঃস্থ বৃদ্ধি কৃষি ' +
  'স্নাতক আত্মকর্মসংস্থান নিম্ন রম্য জন্ম সনদ প্রত্যয়ন ইউনিয়ন পৌরসভা চৌধুরী ঊর্ধ্বতন কর্তৃপক্ষ উদ্যোক্তা শ্রেণি পদ্ধতি ' +
  'মূল্য পরিশোধ সময়সীমা অভিযোগ নিষ্পত্তি জ্ঞান বিজ্ঞান চিহ্নিত ব্রাহ্মণবাড়িয়া লক্ষ্মীপুর তীক্ষ্ণ উচ্চ হচ্ছে রুম নম্বর এবং ও'
)
  .normalize('NFC')
  .split(' ')

const pieces = Array.from('কখগঙণতথদনপবভমযরলশষসহঅআইউএড়য়ািীুূৃেৈোৌৗ্ঁংঃ়ৎ০৩৯।')

export const banglaWords: readonly string[] = words

export const banglaText = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((chosen) => chosen.join(' '))

/** Letters, signs, joiners, spaces and punctuation in any order. */
export const messyText = fc
  .array(
    fc.constantFrom(
      ...pieces,
      '\u200C',
      '\u200D',
      '\u200B',
      '\u00AD',
      '\u00A0',
      ' ',
      'a',
      'Z',
      ':',
      '-',
      '\r',
      '\n',
      '1',
    ),
    { maxLength: 24 },
  )
  .map((chosen) => chosen.join(''))

const english = (
  'The strategy for the e-Government Master Plan outlines the foundational directions and approaches that guide ' +
  'the transformation of public services. Citizens must be at the center of digital transformation; it emphasises ' +
  'services that are user-friendly. Issuing license of brick kiln or renewal of brick kiln license under the Brick ' +
  'Burning Control Act, 1989. Two passport size photographs, trade license, bank solvency certificate, rent receipt ' +
  'or agreement, copy of Porcha if the applicant owns the room. Delivery time: 60 days. Assistant Commissioner. ' +
  'Provide technical support for web portals, HTML, MySQL, PDF, NID, VAT and SMS. Give me my key by May; we have jobs.'
).split(' ')

export const englishText = fc
  .array(fc.constantFrom(...english), { minLength: 1, maxLength: 40 })
  .map((chosen) => chosen.join(' '))
