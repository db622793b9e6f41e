// The twelve services of the ICT department's charter in Magura district, with its limits.
import type { ServiceDraftInput } from '@/lib/charters/schema'
import { free, words } from '../wording'
import { pillar } from './upazila-ict-office'

type Pair = [bn: string, en: string]

export const citizenServices: ServiceDraftInput[] = [
  service('ict-department-information', atOnceOr('৩', 3), [
    'আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান',
    'Information about the ICT department',
  ]),
  service(
    'field-ict-support',
    atOnceOr('৩', 3),
    [
      'মাঠ পর্যায়ের সকল ধরনের আইসিটি সমস্যার সমাধানে সহায়তা প্রদান',
      'Help in solving ICT problems of every kind in the field',
    ],
    'government-work-environment',
  ),
  service('ict-training-advice', atOnceOr('৭', 7), [
    'আইসিটি সংশ্লিষ্ট বিভিন্ন ধরণের প্রশিক্ষণ কর্মসূচিতে অংশগ্রহণ ও কর্মসূচি সম্পর্কে পরামর্শ প্রদান',
    'Taking part in ICT training programmes, and advice about them',
  ]),
  service(
    'computer-and-language-lab',
    atOnceOr('৭', 7),
    [
      'শিক্ষা প্রতিষ্ঠান ও অন্যান্য স্থানে স্থাপিত কম্পিউটার ও ভাষা শিক্ষা ল্যাব হতে সেবা গ্রহণ, অভিযোগ ও পরামর্শ সম্পর্কিত',
      'Using the computer and language labs set up in schools and elsewhere; complaints and advice',
    ],
    'convenient-e-services',
  ),
  service('ict-product-advice', atOnceOr('৩', 3), [
    'আইসিটি সংশ্লিষ্ট পণ্য ও সেবার বিষয়ে পরামর্শ প্রদান',
    'Advice on ICT products and services',
  ]),
  service('project-information', atOnceOr('৩', 3), [
    'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তরের বিভিন্ন প্রকল্পের তথ্য প্রদান',
    'Information about the projects of the ICT department',
  ]),
].map((service, index) => ({
  ...service,
  category: 'citizen',
  serial: String(index + 1),
  channels: ['web', 'phone', 'email', 'in_person'],
  ...words(
    'method',
    '১। দাপ্তরিক ওয়েবসাইটের মাধ্যমে\n২। টেলিফোন যোগাযোগ\n৩। ই-মেইলের মাধ্যমে\n৪। ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ',
    '1. Through the office website\n2. By telephone\n3. By e-mail\n4. By coming in person',
  ),
}))

export const institutionalServices: ServiceDraftInput[] = [
  service(
    'e-nothi-support',
    atOnceOr('৩', 3),
    ['ই-নথি বিষয়ক পরামর্শ/ট্রাবলশ্যুটিং', 'Advice and troubleshooting for e-Nothi (electronic filing)'],
    'government-work-environment',
  ),
  service(
    'web-portal-support',
    atOnceOr('৩', 3),
    ['ওয়েব পোর্টাল বিষয়ক পরামর্শ/ট্রাবলশ্যুটিং', 'Advice and troubleshooting for web portals'],
    'convenient-e-services',
  ),
  service(
    'government-technical-support',
    atOnceOr('৫', 5),
    [
      'সরকারি ও আধা-সরকারি পর্যায়ে আইসিটি বিষয়ক কারিগরি সহায়তা প্রদান',
      'Technical ICT support for government and semi-government bodies',
    ],
    'government-work-environment',
  ),
  service(
    'union-digital-centre-support',
    atOnceOr('৩', 3),
    ['ইউনিয়ন ডিজিটাল সেন্টারগুলোকে সহায়তা প্রদান', 'Support for Union Digital Centres'],
    'convenient-e-services',
  ),
  service(
    'online-methods',
    orAsNeeded('৭', 7),
    [
      'সরকারি অফিস সমূহে বিভিন্ন অনলাইন ই-পদ্ধতি চালুকরণে সহায়তা প্রদান',
      'Help in introducing online methods in government offices',
    ],
    'government-work-environment',
  ),
  service(
    'national-network-backbone',
    orAsNeeded('৩', 3),
    [
      'সরকারি অফিস সমূহকে জাতীয় নেটওয়ার্ক ব্যাকবোনের সাথে সার্বক্ষণিক সংযুক্ত রাখার জন্য সহায়তা প্রদান',
      'Help in keeping government offices connected to the national network backbone at all times',
    ],
    'secure-infrastructure',
  ),
].map((service, index) => ({
  ...service,
  category: 'institutional',
  serial: String(index + 1),
  channels: ['phone', 'in_person', 'email'],
  ...words('method', 'টেলিফোন/ সরাসরি/ ই-মেইল যোগাযোগ', 'By telephone, in person or by e-mail'),
}))

/** Service and standard service share their slug. */
function service(slug: string, time: Pair, [nameBn, nameEn]: Pair, pillarSlug?: string) {
  return {
    slug,
    nameBn,
    nameEn,
    standardServiceSlug: slug,
    ...words('timeLimit', ...time),
    ...free,
    documents: [
      {
        ...words(
          'text',
          'প্রযোজ্য ক্ষেত্রে সাদা কাগজে আবেদনপত্র ও প্রয়োজনীয় তথ্য',
          'Where applicable, an application on plain paper and the necessary information',
        ),
        ...words(
          'source',
          'দাপ্তরিক ওয়েবসাইট ও আঞ্চলিক কার্যালয়',
          'Office website and regional office',
        ),
      },
    ],
    ...(pillarSlug ? pillar(pillarSlug) : {}),
  }
}

function atOnceOr(bn: string, en: number): Pair {
  return [
    `তাৎক্ষনিক/ ${bn} কার্যদিবস (প্রযোজ্য ক্ষেত্রে)`,
    `Immediately / ${en} working days (where applicable)`,
  ]
}

function orAsNeeded(bn: string, en: number): Pair {
  return [`${bn} কার্যদিবস/ প্রয়োজন অনুযায়ী`, `${en} working days / as needed`]
}
