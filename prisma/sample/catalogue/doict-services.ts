// National services of the ICT department's field offices. All are free in every charter read; no national
// maximum time is known, so none is given.
import type { StandardServiceInput } from '@/lib/catalogue/schema'
import { words } from '../wording'

export const doictServices: StandardServiceInput[] = [
  service(
    'ict-department-information',
    ['আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান', 'Information about the ICT department'],
    [
      'অধিদপ্তর, এর কার্যালয় ও কাজ সম্পর্কে জানতে চাইলে।',
      'For questions about the department, its offices and its work.',
    ],
  ),
  service(
    'field-ict-support',
    ['মাঠ পর্যায়ে আইসিটি সমস্যার সমাধানে সহায়তা', 'Help with ICT problems in the field'],
    [
      'কম্পিউটার, নেটওয়ার্ক বা সফটওয়্যারের যেকোনো সমস্যায় সহায়তা।',
      'Help with any problem of computers, networks or software.',
    ],
  ),
  service(
    'ict-training-advice',
    ['আইসিটি প্রশিক্ষণে অংশগ্রহণ ও এ বিষয়ে পরামর্শ', 'Taking part in ICT training, and advice on it'],
    [
      'কোথায়, কখন ও কীভাবে প্রশিক্ষণ নেওয়া যায়, সে বিষয়ে পরামর্শ ও নিবন্ধন।',
      'Advice on what training is held where and when, and joining it.',
    ],
  ),
  service(
    'computer-and-language-lab',
    ['কম্পিউটার ও ভাষা শিক্ষা ল্যাবের সেবা', 'Services of computer and language labs'],
    [
      'শিক্ষা প্রতিষ্ঠান ও অন্যান্য স্থানের ল্যাব ব্যবহার, অভিযোগ ও পরামর্শ।',
      'Using the labs set up in schools and elsewhere; complaints and advice about them.',
    ],
  ),
  service(
    'ict-product-advice',
    ['আইসিটি পণ্য ও সেবা বিষয়ে পরামর্শ', 'Advice on ICT products and services'],
    [
      'কোন পণ্য বা সেবা কেনা বা ব্যবহার করা উচিত, সে বিষয়ে পরামর্শ।',
      'Advice on which products or services to buy or use.',
    ],
  ),
  service(
    'project-information',
    ['অধিদপ্তরের প্রকল্পের তথ্য প্রদান', 'Information about the department’s projects'],
    ['চলমান ও সমাপ্ত প্রকল্পের তথ্য।', 'Facts about running and finished projects.'],
  ),
  service(
    'e-nothi-support',
    ['ই-নথি বাস্তবায়ন ও সহায়তা', 'e-Nothi (electronic filing): introduction and support'],
    [
      'দপ্তরে ই-নথি চালু করা, ব্যবহার শেখানো ও সমস্যা সমাধান।',
      'Introducing electronic filing in offices, teaching its use and solving problems.',
    ],
  ),
  service(
    'web-portal-support',
    ['ওয়েব পোর্টাল বিষয়ক সহায়তা', 'Support for web portals'],
    [
      'সরকারি দপ্তরের ওয়েব পোর্টাল হালনাগাদ রাখা ও সমস্যা সমাধান।',
      'Keeping the web portals of government offices up to date and solving their problems.',
    ],
  ),
  service(
    'website-information',
    ['ওয়েবসাইটের মাধ্যমে সরকারি তথ্য প্রদান', 'Government information through the website'],
    [
      'হালনাগাদ ওয়েবসাইটে জনগণকে সরকারি তথ্য দেওয়া।',
      'Giving the public government information on an up-to-date website.',
    ],
  ),
  service(
    'call-centre',
    ['কল সেন্টারের মাধ্যমে নাগরিক সেবা', 'Citizen services through the call centre'],
    ['টেলিফোনে তথ্য ও সেবা।', 'Information and services by telephone.'],
  ),
  service(
    'government-technical-support',
    [
      'সরকারি ও আধা-সরকারি দপ্তরে আইসিটি কারিগরি সহায়তা',
      'Technical ICT support for government and semi-government offices',
    ],
    [
      'দপ্তরের আইসিটি যন্ত্রপাতি ও ব্যবস্থা সচল রাখতে কারিগরি সহায়তা।',
      'Technical help to keep an office’s ICT equipment and systems working.',
    ],
  ),
  service(
    'union-digital-centre-support',
    ['ইউনিয়ন ডিজিটাল সেন্টারকে সহায়তা', 'Support for Union Digital Centres'],
    [
      'ডিজিটাল সেন্টারের উদ্যোক্তাদের কারিগরি সহায়তা ও পরামর্শ।',
      'Technical help and advice for those who run the centres.',
    ],
  ),
  service(
    'online-methods',
    [
      'সরকারি অফিসে অনলাইন ই-পদ্ধতি চালুকরণে সহায়তা',
      'Help in introducing online methods in government offices',
    ],
    [
      'কাগজের বদলে অনলাইনে সেবা ও কাজ চালু করতে সহায়তা।',
      'Help in moving work and services from paper to online.',
    ],
  ),
  service(
    'national-network-backbone',
    ['জাতীয় নেটওয়ার্ক ব্যাকবোনের সংযোগ', 'Connection to the national network backbone'],
    [
      'সরকারি অফিসকে জাতীয় নেটওয়ার্কে সার্বক্ষণিক যুক্ত রাখা।',
      'Keeping government offices connected to the national network at all times.',
    ],
  ),
  service(
    'ict-training',
    ['আইসিটি বিষয়ক প্রশিক্ষণ প্রদান', 'ICT training'],
    [
      'কর্মকর্তা-কর্মচারী, শিক্ষক ও তরুণদের আইসিটি প্রশিক্ষণ।',
      'ICT training for government staff, teachers and young people.',
    ],
  ),
  service(
    'innovation-advice',
    ['ইনোভেশন সংক্রান্ত পরামর্শ', 'Advice on innovation'],
    ['সেবা সহজ করার নতুন উদ্যোগ নিতে পরামর্শ।', 'Advice on new ways of making services simpler.'],
  ),
]

function service(
  slug: string,
  [nameBn, nameEn]: [string, string],
  [descriptionBn, descriptionEn]: [string, string],
): StandardServiceInput {
  return {
    slug,
    departmentSlug: 'doict',
    nameBn,
    nameEn,
    descriptionBn,
    descriptionEn,
    documents: [
      words(
        'text',
        'প্রযোজ্য ক্ষেত্রে সাদা কাগজে আবেদনপত্র',
        'Application on plain paper, where applicable',
      ),
    ],
    feeMin: 0,
    feeMax: 0,
  }
}
