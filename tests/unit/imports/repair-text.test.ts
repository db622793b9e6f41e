import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairText } from '@/lib/imports/repair/repair-text'

const latin = new TextDecoder('windows-1252')
const encodeTwice = (text: string) =>
  [...Buffer.from(text)].map((byte) => latin.decode(Uint8Array.of(byte))).join('')
const kinds = (text: string) => [...new Set(repairText(text).repairs.map((repair) => repair.kind))]

describe('repairText: encoding', () => {
  const sentence = 'সেবার ঠিকানা – “ভূমি অফিস”। ২০০/= টাকা; ৫টি ঘর'

  it('undoes double encoding', () => {
    expect(repairText('à¦¸à§‡à¦¬à¦¾')).toEqual({
      text: 'সেবা',
      repairs: [{ kind: 'mojibake', before: 'à¦¸à§‡à¦¬à¦¾', after: 'সেবা' }],
    })
    expect(repairText(encodeTwice(sentence)).text).toBe(sentence)
  })

  it('undoes it with lost no-break spaces, and twice over', () => {
    expect(repairText(encodeTwice(sentence).replaceAll('\u00a0', ' ')).text).toBe(sentence)
    expect(repairText(encodeTwice(encodeTwice(sentence))).text).toBe(sentence)
  })

  it('undoes it for any Bangla text', { timeout: 60_000 }, () => {
    const letters = [...'কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহািীুূেৈোৌ্ংঃঁ০১২৩৪৫৬৭৮৯']
    const word = fc
      .array(fc.constantFrom(...letters), { minLength: 1 })
      .map((all) => `ক${all.join('')}`)
    fc.assert(
      fc.property(word, (text) => repairText(encodeTwice(text)).text === repairText(text).text),
    )
  })

  it('brings every letter to the stored form and says so', () => {
    const { text, repairs } = repairText('সম\u09dfসীমা')
    expect(text).toBe('সম\u09af\u09bcসীমা')
    expect(repairs).toEqual([
      { kind: 'unicode', before: 'সম\u09dfসীমা', after: 'সম\u09af\u09bcসীমা' },
    ])
  })
})

describe('repairText: residue', () => {
  it.each([
    ['<b>সেবা</b>', 'সেবা'],
    ['ই-মেইলঃ <a href="mailto:a@b.gov.bd">a@b.gov.bd</a>\tখ', 'ই-মেইলঃ a@b.gov.bd\tখ'],
    ['<a href="mailto:a@b.gov.bd">যোগাযোগ</a>', 'যোগাযোগ a@b.gov.bd'],
    ['<http://doict.gov.bd>', 'http://doict.gov.bd'],
    ['**ভিশনঃ** ও মিশন', 'ভিশনঃ ও মিশন'],
    ['ফি&nbsp;২০ &amp;amp; ৩০ &#2453;', 'ফি ২০ & ৩০ ক'],
    ['এক<br/>দুই', 'এক\nদুই'],
    ['এক\tদুই<br/>তিন', 'এক\tদুই তিন'],
    ['ক\\r\\nখ', 'ক\nখ'],
  ])('%j becomes %j', (before, after) => {
    const { text, repairs } = repairText(before)
    expect(text).toBe(after)
    expect(repairs.length).toBeGreaterThan(0)
  })

  it.each(['৫ < ১০ এবং ১০ > ৫', 'a & b', '২*৩*৪', '(ক) <প্রযোজ্য নয়>', 'সি++ ও __'])(
    'leaves %j alone',
    (text) => {
      expect(repairText(text)).toEqual({ text, repairs: [] })
    },
  )

  it('reads cells and rows from escaped HTML that lost its opening tags', () => {
    const text =
      'উপজেলা দপ্তর<\\/p>\\r\\n\\r\\n\\r\\n\\t\\r\\n\\t\\t\\r\\n\\t\\t\\t\\r\\nক্রম<\\/p>\\r\\n\\t\\t\\t<\\/td>\\r\\n\\t\\t\\t\nসেবার<\\/p>\\r\\n\\r\\n\\t\\t\\t\\t\nনাম<\\/p><\\/td>\\r\\n\\t\\t<\\/tr>\\r\\n\\t\\t\n১<\\/p><\\/td>\\u09b8\\u09c7\\u09ac\\u09be<\\/td><\\/tr>\\r\\n'
    const { text: after, repairs } = repairText(text)
    expect(after).toBe('উপজেলা দপ্তর\nক্রম\tসেবার নাম\n১\tসেবা')
    expect(repairs).toContainEqual({ kind: 'escape', before: '\\u09b8', after: 'স' })
  })
})

describe('repairText: the portal’s chrome', () => {
  it.each([
    'Wellcome to National Portal',
    'Main Comtent Skiped',
    'মেনু নির্বাচন করুন',
    'Text size A A A',
    'কনটেন্টটি শেয়ার করতে ক্লিক করুন',
    'পোলিং মতামত দিন',
    'শেয়ার করুন',
    'English | বাংলা',
    'This website uses cookies to improve your experience.',
    'পরিকল্পনা ও বাস্তবায়নে: মন্ত্রিপরিষদ বিভাগ, এটুআই, বিসিসি',
  ])('%s goes, and is named', (line) => {
    const { text, repairs } = repairText(`ক\n${line}\nখ`)
    expect(text).toBe('ক\nখ')
    expect(repairs).toContainEqual(expect.objectContaining({ kind: 'boilerplate', after: '' }))
  })

  it('is cut out of a line that says more', () => {
    const line = 'Wellcome to National Portal মেনু নির্বাচন করুন Main Comtent Skiped সিটিজেন চার্টার'
    expect(repairText(line).text).toBe('সিটিজেন চার্টার')
  })

  it.each([
    'সর্বশেষ হাল-নাগাদ: ২০২৪-০৫-০১',
    'Last updated: 1 May 2024',
    'নাগরিক সেবা',
    'বাংলা',
    'শেয়ার বাজার সংক্রান্ত তথ্য',
    'মেনু',
  ])('%s stays', (line) => {
    expect(repairText(line).text).toBe(line)
  })
})

describe('repairText: Bangla', () => {
  it('converts Bijoy and leaves addresses and English words alone', () => {
    const { text } = repairText('†mev cÖ`vbKvix Kg©KZ©v\n‡mev g~j¨\nE-mail: ulo@dls.gov.bd')
    expect(text).toBe('সেবা প্রদানকারী কর্মকর্তা\nসেবা মূল্য\nE-mail: ulo@dls.gov.bd')
  })

  it('leaves a damaged conversion as it is: the audit proposes', () => {
    expect(repairText('বন্দোবসত্ম জরম্নরী')).toEqual({ text: 'বন্দোবসত্ম জরম্নরী', repairs: [] })
  })
})

describe('repairText: the record', () => {
  it('names a repeat once and cuts long text', () => {
    const { repairs } = repairText('<b>ক</b>\n<b>খ</b>\n<!--' + 'x'.repeat(900) + '-->')
    expect(repairs.filter((repair) => repair.before === '<b>')).toHaveLength(1)
    expect(Math.max(...repairs.map((repair) => repair.before.length))).toBeLessThanOrEqual(160)
  })

  it('says how many more there were', () => {
    const { repairs } = repairText(
      Array.from({ length: 300 }, (_, at) => `সম\u09df${at}`).join(' '),
    )
    expect(repairs).toHaveLength(201)
    expect(repairs.at(-1)).toEqual({ kind: 'unicode', before: '… +100', after: '' })
  })

  it('never throws, and changes nothing silently', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = text.replace(/\r\n?/g, '\n')
        return kinds(text).length > 0 || repairText(text).text === lines
      }),
    )
  })
})
