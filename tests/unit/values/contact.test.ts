import { describe, expect, it } from 'vitest'
import { parseContact } from '@/lib/values/contact'

const ict = 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর'

/** A cell as printed (persons, phones and e-mails invented), and what must be read of it. */
const cells: [string, object][] = [
  [
    'জনাব মো: করিম উদ্দিন   \nসহকারী প্রোগ্রামার\nফোনঃ +৮৮০৪৮৫২-৭০০০১\nমোবাইলঃ ০১৭২২-০০০০০১\nE-mail:karimdoict@gmail.com',
    {
      name: 'মো: করিম উদ্দিন',
      designation: 'সহকারী প্রোগ্রামার',
      phones: ['+8804852-70001', '01722-000001'],
      emails: ['karimdoict@gmail.com'],
      official: 'no',
    },
  ],
  [
    `প্রোগ্রামার\n${ict}\nজেলা কার্যালয়\nমাগুরা।\nফোনঃ +৮৮০৪৮৮-৫০০০১\nইমেইলঃ\nprogrammer.demo@gma il.com`,
    {
      designation: 'প্রোগ্রামার',
      office: `${ict}, জেলা কার্যালয়, মাগুরা`,
      phones: ['+880488-50001'],
      emails: ['programmer.demo@gmail.com'],
      official: 'no',
      repairs: [
        {
          kind: 'email_space',
          before: 'programmer.demo@gma il.com',
          after: 'programmer.demo@gmail.com',
        },
      ],
    },
  ],
  ['জনাব মো: করিম উদ্দিন   \n ', { name: 'মো: করিম উদ্দিন' }],
  [
    `শেখ মোহাম্মদ রাশেদ সহকারী প্রোগ্রামার ${ict} উপজেলা কার্যালয় লোহাগড়া, নড়াইল মোবাইলঃ ০১৯১১০০০০০১ ইমেইল: rashed@doict.gov.bd`,
    {
      name: 'শেখ মোহাম্মদ রাশেদ',
      designation: 'সহকারী প্রোগ্রামার',
      office: `${ict} উপজেলা কার্যালয় লোহাগড়া, নড়াইল`,
      phones: ['01911000001'],
      emails: ['rashed@doict.gov.bd'],
      official: 'yes',
    },
  ],
  [
    `প্রোগ্রামার, ${ict}, জেলা কার্যালয়, বাগেরহাট। মোবাইলঃ 01716000001 ই-মেইলঃ <a href="mailto:demo.cse@gmail.com">demo.cse@gmail.com</a>`,
    {
      designation: 'প্রোগ্রামার',
      office: `${ict}, জেলা কার্যালয়, বাগেরহাট`,
      phones: ['01716000001'],
      emails: ['demo.cse@gmail.com'],
      official: 'no',
    },
  ],
  ['ই-মেইলঃ <b>demo@gmail.com</b>', { emails: ['demo@gmail.com'], official: 'no' }],
  ['<a href="mailto:demo@dss.gov.bd">মেইল</a>', { emails: ['demo@dss.gov.bd'], official: 'yes' }],
  [
    'উপজেলা সমাজসেবা অফিসার ফোনঃ ০২478800001 মোবাইলঃ 01910000011 ইমেইলঃusso.demo@dss.gov.bd',
    {
      designation: 'উপজেলা সমাজসেবা অফিসার',
      phones: ['02478800001', '01910000011'],
      emails: ['usso.demo@dss.gov.bd'],
      official: 'yes',
    },
  ],
  [
    'উপপরিচালক জেলা সমাজসেবা কার্যালয়',
    { designation: 'উপপরিচালক', office: 'জেলা সমাজসেবা কার্যালয়' },
  ],
  [
    'উপজেলা কৃষি অফিসার উপজেলা কৃষি অফিস\n\nমোবাঃ 01730000012',
    { designation: 'উপজেলা কৃষি অফিসার', office: 'উপজেলা কৃষি অফিস', phones: ['01730000012'] },
  ],
  [
    'আপিল কর্মকর্তা নাম ও পদবি: জনাব মোঃ আবদুল হাকিম , অতিরিক্ত সচিব (বিপ্রউ)',
    { name: 'মোঃ আবদুল হাকিম', designation: 'অতিরিক্ত সচিব (বিপ্রউ)', rest: 'আপিল কর্মকর্তা' },
  ],
  [
    'কক্ষ নং ৯০৫, ভবন নং ৬, ১০ম তলা, বাংলাদেশ সচিবালয়, ঢাকা ফোন: ০২-৯৫০০০০১ মোবা: ০১৭১১-০০০০১৩ ই-মেইল: demo@most.gov.bd ওয়েব: www.most.gov.bd',
    {
      room: '৯০৫',
      office: 'বাংলাদেশ সচিবালয়, ঢাকা',
      rest: 'ভবন নং ৬, ১০ম তলা',
      phones: ['02-9500001', '01711-000013'],
      emails: ['demo@most.gov.bd'],
      webs: ['www.most.gov.bd'],
      official: 'yes',
    },
  ],
  [
    'Assistant Commissioner\n\n(Trade & Commerce)',
    { designation: 'Assistant Commissioner (Trade & Commerce)' },
  ],
  [
    'Name: Rahima Khatun\nDesignation: Upazila Social Services Officer\nMobile No: 01911-000001',
    {
      name: 'Rahima Khatun',
      designation: 'Upazila Social Services Officer',
      phones: ['01911-000001'],
    },
  ],
  ['জেলা প্রশাসকের কার্যালয়, যশোর', { office: 'জেলা প্রশাসকের কার্যালয়, যশোর' }],
  [
    'শাখা: সাধারণ শাখা, রুম নং-১০১, সহকারী কমিশনার',
    { office: 'সাধারণ শাখা', room: '১০১', designation: 'সহকারী কমিশনার' },
  ],
  [
    'মোঃ আব্দুর রহিম (অতিরিক্ত দায়িত্ব) উপজেলা সমবায় অফিসার',
    { name: 'মোঃ আব্দুর রহিম', designation: 'উপজেলা সমবায় অফিসার', rest: '(অতিরিক্ত দায়িত্ব)' },
  ],
  ['Web: doict.kachua,bagerhat.gov.bd', { webs: ['doict.kachua,bagerhat.gov.bd'] }],
  ['', {}],
  ['-', {}],
]

describe('a contact', () => {
  it.each(cells)('%s', (raw, expected) => {
    const empty = { phones: [], emails: [], official: 'unknown', repairs: [] }
    expect(parseContact(raw)).toEqual({ raw, ...empty, ...expected })
  })
})

describe('a post', () => {
  it.each([
    ...[
      'সহকারী কমিশনার (ভূমি)',
      'নিয়োজিত কর্মচারী',
      'নিম্নমান সহকারী',
      'প্রশাসনিক কর্মকর্তা',
      'ভেটেরিনারী সার্জন',
    ],
    ...[
      'অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)',
      'অফিস সহকারী কাম কম্পিউটার মুদ্রাক্ষরিক',
      'সংশ্লিষ্ট শাখার কর্মকর্তা',
    ],
    ...[
      'উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা',
      'সহকারী পরিচালক (প্রশাসন) গ্রেড-৬',
      'Deputy Commissioner',
    ],
  ])('%s', (raw) => {
    expect(parseContact(raw)).toMatchObject({ designation: raw })
    expect(parseContact(raw)).not.toHaveProperty('rest')
  })
})

describe('phones', () => {
  const lines: [string, string[]][] = [
    ['০৮৭১-৫৫৩০১, ০৮৭১-৫৫৩০২', ['0871-55301', '0871-55302']],
    ['মোবাইল: ০১৭১১০০০০০১/০১৮১১০০০০০২', ['01711000001', '01811000002']],
    ['০১৭১১ ১২৩৪৫৬', ['01711 123456']],
    ['Mobile: +880 1711-123456', ['+880 1711-123456']],
    ['হেল্পলাইন ৩৩৩, ১৬১৬৩', ['333', '16163']],
    ['ফোন: ০২-৯৫৫০১০১ এক্স: ১২৩', ['02-9550101 ext 123']],
    ['মোঃ ০১৭১১-২২৩৩৪৪', ['01711-223344']],
    ['Phone: 0421-65000, Fax: 0421-65001', ['0421-65000']],
    ['২৫-০৬-২০২৪', []],
    ['২০২৩-২০২৪', []],
    ['কক্ষ নং ৯০৫, ঢাকা-১০০০', []],
    ['স্মারক ০৫.৪৪.১২৩৪.০০১', []],
  ]

  it.each(lines)('%s', (raw, phones) => {
    expect(parseContact(raw).phones).toEqual(phones)
  })
})
