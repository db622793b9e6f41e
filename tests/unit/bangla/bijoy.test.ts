import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bijoyShare, bijoyToUnicode, convertBijoyRuns, isBijoy } from '@/lib/bangla/bijoy'
import { repairMojibake } from '@/lib/bangla/mojibake/mojibake'
import { normalise } from '@/lib/bangla/normalise'
import { encodeBijoy } from './bijoy-encoder'
import { banglaText, banglaWords, englishText } from './texts'

describe('bijoyToUnicode', () => {
  it.each([
    ['nuvm', 'হাঁস'],
    ['Pvu`', 'চাঁদ'],
    ['Zv‡u`i', 'তাঁদের'],
    ['Dc‡Rjv', 'উপজেলা'],
    ['cÖvwY m¤ú` `ßi', 'প্রাণি সম্পদ দপ্তর'],
    ['MdiMuvI,gqgbwmsn |', 'গফরগাঁও,ময়মনসিংহ ।'],
    ['Kg©KZ©v', 'কর্মকর্তা'],
    ['wbw`©ó', 'নির্দিষ্ট'],
    ['‡Kv‡bv ‡PŠayix', 'কোনো চৌধুরী'],
    ['ˆZwi', 'তৈরি'],
    ['K…wl g„Z', 'কৃষি মৃত'],
    ['gš—e¨ ch©šÍ', 'মন্তব্য পর্যন্ত'],
    ['e¨e¯’v ev¯Íe', 'ব্যবস্থা বাস্তব'],
    ['mswkøó cjøx', 'সংশ্লিষ্ট পল্লী'],
    ['mswk\u00ADó', 'সংশ্লিষ্ট'],
    ['c\u00ADvb', 'প্লান'],
    ['Riæix ¸iæZ¡ `ªæZ MÖæc', 'জরুরী গুরুত্ব দ্রুত গ্রুপ'],
    ['cÖwkÿY wk¶v', 'প্রশিক্ষণ শিক্ষা'],
    ['gš¿Yvjq ivóª', 'মন্ত্রণালয় রাষ্ট্র'],
    ['j²xcyi Zx²', 'লক্ষ্মীপুর তীক্ষ্ণ'],
    ['B”Qv n‡”Q D”P', 'ইচ্ছা হচ্ছে উচ্চ'],
    ['¯^v¯’¨ wek^we`¨vjq', 'স্বাস্থ্য বিশ্ববিদ্যালয়'],
    ['wbw®Œq cwi®‹vi', 'নিষ্ক্রিয় পরিষ্কার'],
    ['AvÍv wPwýZ M„nxZ', 'আত্মা চিহ্নিত গৃহীত'],
    ['D`&NvUb', 'উদ\u09CD\u200Cঘাটন'],
    ['24 N›Uv', '২৪ ঘন্টা'],
    ['ÒKÓ Õ', '“ক” ’'],
  ])('reads %s', (bijoy, text) => {
    expect(bijoyToUnicode(bijoy)).toBe(text.normalize('NFC'))
  })

  it('reads text whose Windows-1252 bytes came as controls', () => {
    expect(bijoyToUnicode('\u0087mev')).toBe('সেবা')
  })

  it('comes back from Bijoy unchanged', () => {
    for (const word of banglaWords) {
      if (!word.includes('ক্ষ্ণ')) expect(bijoyToUnicode(encodeBijoy(word))).toBe(word)
    }
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof bijoyToUnicode(text)).toBe('string')
        expect(typeof convertBijoyRuns(text, 1).text).toBe('string')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('convertBijoyRuns', () => {
  it('leaves English words, addresses and numbers alone', () => {
    const text =
      'nuvm gyiMxi e¨e¯’v (DLS) 01730-000012 e-mail: ulo.demo@dls.gov.bd www.dls.gov.bd NID Form'
    expect(convertBijoyRuns(text)).toEqual({
      text: 'হাঁস মুরগীর ব্যবস্থা (DLS) 01730-000012 e-mail: ulo.demo@dls.gov.bd www.dls.gov.bd NID Form',
      runs: [{ before: 'nuvm gyiMxi e¨e¯’v', after: 'হাঁস মুরগীর ব্যবস্থা' }],
    })
  })

  it('decides short words by their context', () => {
    expect(convertBijoyRuns('µwgK\nbs\n‡mev mgyn').text).toBe('ক্রমিক\nনং\nসেবা সমুহ')
    expect(convertBijoyRuns('bs', 1).text).toBe('নং')
    expect(convertBijoyRuns('bs').text).toBe('bs')
    expect(convertBijoyRuns('Give me the bs').text).toBe('Give me the bs')
  })

  it('converts an address label but not the address glued to it', () => {
    expect(convertBijoyRuns('†gvevBj I B‡gBjtusso.demo@dss.gov.bd').text).toBe(
      'মোবাইল ও ইমেইলঃusso.demo@dss.gov.bd',
    )
  })

  it('takes | for a danda, but not between cells', () => {
    expect(convertBijoyRuns('1| †mev cÖ`vb|\ngqgbwmsn |').text).toBe('1। সেবা প্রদান।\nময়মনসিংহ ।')
    const table = '| µwgK | †mevi bvg |\n| 1 | †mev cÖ`vb |'
    expect(convertBijoyRuns(table).text).toBe('| ক্রমিক | সেবার নাম |\n| 1 | সেবা প্রদান |')
    const cells = 'µwgK |\n†mevi bvg |\n†mev cÖ`vb |'
    expect(convertBijoyRuns(cells).text).toBe('ক্রমিক |\nসেবার নাম |\nসেবা প্রদান |')
  })

  it('converts one Bijoy line of an English document, and Bijoy beside Unicode', () => {
    const english = 'Issuing license of brick kiln.\nGive me my key by May.\n'.repeat(20)
    expect(convertBijoyRuns(`${english}†mev cÖ`.concat('`vbKvix Kg©KZ©v')).text).toBe(
      `${english}সেবা প্রদানকারী কর্মকর্তা`,
    )
    expect(convertBijoyRuns('নাগরিক সেবা: †mev cÖ`vb').text).toBe('নাগরিক সেবা: সেবা প্রদান')
  })

  it('keeps markup and escapes', () => {
    expect(convertBijoyRuns('<td class="bv">‡mev<\\/td>\\r\\n&nbsp;g~j¨').text).toBe(
      '<td class="bv">সেবা<\\/td>\\r\\n&nbsp;মূল্য',
    )
  })

  it.each([
    '`getElementById` and `maxAge` in MySQL, jQuery, RabbitMQ or PostgreSQL: UUIDs, APIs, URLs.',
    '25°C, 5 µm, £20, §4, ½, © 2024, Microsoft®, “quoted” — and ‘so’ … • item',
    'short “Zeb” and ‘Kwaku’ of Zurich, Quick Key',
    'Größe, façade, señor, naïve, Ångström, œuvre, Þór, ¿Qué?',
    'aGVsbG8gd29ybGQgSGVsbG8= 379b59c 09e5c77',
    'snake_case ~user a^b R&D Q&A',
    'à¦¬à¦¾à¦‚à¦²à¦¾ à¦¸à§‡à¦¬à¦¾',
  ])('leaves %s', (text) => {
    expect(convertBijoyRuns(text)).toEqual({ text, runs: [] })
  })

  it('leaves English prose and correct Bangla untouched, also mixed', () => {
    const lines = fc.array(fc.oneof(englishText, banglaText), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', ' ', '\t', ' | '), (parts, separator) => {
        const text = parts.join(separator)
        expect(convertBijoyRuns(text)).toEqual({ text, runs: [] })
        expect(isBijoy(text)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('reads Bangla typed in Bijoy, whatever the sentence', () => {
    fc.assert(
      fc.property(fc.array(banglaText, { minLength: 3, maxLength: 6 }), (parts) => {
        const text = parts.join('\n').replaceAll('তীক্ষ্ণ', 'জ্ঞান')
        const bijoy = encodeBijoy(text)
        fc.pre(bijoyShare(bijoy) > 0)
        expect(normalise(convertBijoyRuns(bijoy).text)).toBe(text)
      }),
      { numRuns: 300 },
    )
  })
})

describe('isBijoy', () => {
  it.each(['Dc‡Rjv cÖvwY m¤ú` `ßi', 'MdiMuvI I Gjv½x Dc‡Rjv', 'wkÿv gš¿Yvjq'])(
    'is true for %s',
    (text) => {
      expect(isBijoy(text)).toBe(true)
    },
  )

  it.each([
    '',
    'bs',
    'gqgbwmsn',
    'Citizen Charter',
    'নাগরিক সেবা',
    '01711-000000',
    'demo@dss.gov.bd',
  ])('is false for "%s"', (text) => {
    expect(isBijoy(text)).toBe(false)
  })
})

describe('repairMojibake', () => {
  it('reads UTF-8 that was taken for Windows-1252', () => {
    expect(repairMojibake('à¦¬à¦¾à¦‚à¦²à¦¾ (Bangla)')).toBe('বাংলা (Bangla)')
    expect(repairMojibake('voilà¦ déjà')).toBe('voilà¦ déjà')
  })
})
