// Lohagara (Narail): nine services, each promised within at most two days, the call centre's at once.
import type { ServiceDraftInput } from '@/lib/charters/schema'
import { samplePerson } from '../people'
import type { SampleOffice } from '../sample-office'
import { free, words } from '../wording'
import { pillar, upazilaIctCharter, upazilaIctOffice } from './upazila-ict-office'

const twoDays = words('timeLimit', 'সর্বোচ্চ দুইদিন', 'At most two days')
const everyone = words('recipients', 'সকল জনগণ', 'Everyone')
const byPhone = {
  ...words('method', 'টেলিফোন যোগাযোগ', 'By telephone'),
  channels: ['phone' as const],
}
const onComplaint = words(
  'method',
  'অভিযোগ পাওয়ার ভিত্তিতে ব্যবস্থা গ্রহণ',
  'We act when we receive a complaint',
)
const plainPaper = {
  documents: [words('text', 'সাদা কাগজে আবেদনপত্র', 'Application on plain paper')],
}

const services: ServiceDraftInput[] = [
  {
    slug: 'field-ict-support',
    category: 'citizen',
    ...words(
      'name',
      'মাঠ পর্যায়ের সকল ধরনের আইসিটি সমস্যার সমাধানে সহায়তা প্রদান',
      'Help in solving ICT problems of every kind in the field',
    ),
    ...words(
      'recipients',
      'সরকারি ও বেসরকারি প্রতিষ্ঠান ও উপকারভোগী জনগণ',
      'Government and private institutions, and the people they serve',
    ),
    ...byPhone,
    documents: [
      words(
        'text',
        'প্রযোজ্য ক্ষেত্রে সাদা কাগজে আবেদনপত্র',
        'Application on plain paper, where applicable',
      ),
    ],
    ...twoDays,
    standardServiceSlug: 'field-ict-support',
    ...pillar('government-work-environment'),
  },
  {
    slug: 'ict-training-advice',
    category: 'citizen',
    ...words(
      'name',
      'আইসিটি সংশ্লিষ্ট বিভিন্ন ধরনের প্রশিক্ষণ কর্মসূচিতে অংশগ্রহণ ও কর্মসূচি সম্পর্কে পরামর্শ প্রদান',
      'Taking part in ICT training programmes, and advice about them',
    ),
    ...everyone,
    ...words('method', 'সরাসরি', 'In person'),
    channels: ['in_person'],
    ...twoDays,
    standardServiceSlug: 'ict-training-advice',
  },
  {
    slug: 'call-centre',
    category: 'citizen',
    ...words(
      'name',
      'কলসেন্টারের মাধ্যমে নাগরিক সেবা প্রদান',
      'Services to citizens through the call centre',
    ),
    ...everyone,
    ...byPhone,
    ...words('timeLimit', 'তাৎক্ষনিক', 'Immediately'),
    standardServiceSlug: 'call-centre',
    ...pillar('convenient-e-services'),
  },
  {
    slug: 'computer-and-language-lab',
    category: 'citizen',
    ...words(
      'name',
      'শিক্ষা প্রতিষ্ঠান ও অন্যান্য স্থানে স্থাপিত কম্পিউটার ও ভাষা শিক্ষা ল্যাব হতে সেবা গ্রহণ, অভিযোগ ও পরামর্শ সম্পর্কিত',
      'Using the computer and language labs set up in schools and elsewhere; complaints and advice',
    ),
    ...words(
      'recipients',
      'শিক্ষা প্রতিষ্ঠানের সকল শিক্ষক ও শিক্ষার্থী',
      'All teachers and students of educational institutions',
    ),
    ...words(
      'method',
      'আবেদন পাওয়ার পর যথাযথ ব্যবস্থা গ্রহণ',
      'We take suitable steps after receiving an application',
    ),
    ...plainPaper,
    ...twoDays,
    standardServiceSlug: 'computer-and-language-lab',
    ...pillar('convenient-e-services'),
  },
  {
    slug: 'website-information',
    category: 'citizen',
    ...words(
      'name',
      'হালনাগাদ ওয়েবসাইটের মাধ্যমে জনসাধারণকে সরকারি তথ্য প্রাপ্তিতে সেবা প্রদান। এ সম্পর্কিত যেকোন অভিযোগ ও পরামর্শ',
      'Government information for the public on an up-to-date website; complaints and advice about it',
    ),
    ...everyone,
    ...words(
      'method',
      'ওয়েবসাইটে দেওয়ার উপযুক্ত আপডেট তথ্য ওয়েবসাইটে প্রকাশ',
      'We publish updated information on the website',
    ),
    channels: ['web'],
    ...twoDays,
    standardServiceSlug: 'website-information',
    ...pillar('convenient-e-services'),
  },
  {
    slug: 'government-technical-support',
    category: 'citizen',
    ...words(
      'name',
      'সরকারি ও আধা-সরকারি পর্যায়ে আইসিটি কারিগরি সহায়তা প্রদান',
      'Technical ICT support for government and semi-government bodies',
    ),
    ...words(
      'recipients',
      'সকল সরকারি ও আধাসরকারি প্রতিষ্ঠান',
      'All government and semi-government institutions',
    ),
    ...onComplaint,
    ...plainPaper,
    ...twoDays,
    standardServiceSlug: 'government-technical-support',
    ...pillar('government-work-environment'),
  },
  {
    slug: 'union-digital-centre-support',
    category: 'citizen',
    ...words(
      'name',
      'ইউনিয়ন ডিজিটাল সেন্টার গুলোকে সহায়তা প্রদান',
      'Support for Union Digital Centres',
    ),
    ...words(
      'recipients',
      'ইউনিয়ন ডিজিটাল সেন্টারের উদ্যোক্তা',
      'Entrepreneurs who run Union Digital Centres',
    ),
    ...onComplaint,
    ...plainPaper,
    ...twoDays,
    standardServiceSlug: 'union-digital-centre-support',
    ...pillar('convenient-e-services'),
  },
  {
    slug: 'online-methods',
    category: 'citizen',
    ...words(
      'name',
      'সরকারি অফিস সমূহে বিভিন্ন অনলাইন ই-পদ্ধতি চালুকরণে সহায়তা প্রদান',
      'Help in introducing online methods in government offices',
    ),
    ...words('recipients', 'সরকারি প্রতিষ্ঠান', 'Government institutions'),
    ...onComplaint,
    ...plainPaper,
    ...twoDays,
    standardServiceSlug: 'online-methods',
    ...pillar('government-work-environment'),
  },
  {
    slug: 'national-network-backbone',
    category: 'citizen',
    ...words(
      'name',
      'জাতীয় ব্যাকবোন নেটওয়ার্কের সাথে সার্বক্ষনিক সংযুক্ত রাখা',
      'Keeping offices connected to the national backbone network at all times',
    ),
    ...words(
      'recipients',
      'নেটওয়ার্কে সংযুক্ত সকল সরকারি ও বেসরকারি প্রতিষ্ঠান',
      'All government and private institutions on the network',
    ),
    ...onComplaint,
    ...plainPaper,
    ...twoDays,
    standardServiceSlug: 'national-network-backbone',
    ...pillar('secure-infrastructure'),
  },
]

const statement = {
  ...words(
    'vision',
    'জনগণের দোরগোড়ায় ই-সার্ভিসের মাধ্যমে জ্ঞানভিত্তিক অর্থনীতি, সুশাসন ও টেকসই উন্নতি নিশ্চিতকরণ।',
    'E-services at people’s doorsteps, for a knowledge-based economy, good governance and lasting progress.',
  ),
  ...words(
    'mission',
    'উচ্চগতির যোগাযোগ, ই-সরকার, তথ্যপ্রযুক্তিতে দক্ষ জনবল ও সাইবার নিরাপত্তা গড়ে তোলা; নতুন ধারণা কাজে লাগানো ও সবার মধ্যে ছড়িয়ে দেওয়া; আর এসবের জন্য নির্ভরযোগ্য অবকাঠামো ও রক্ষণাবেক্ষণ।',
    'Fast communication, e-government, people skilled in information technology and cyber security; new ideas put to use and shared with all; and for this, dependable infrastructure and upkeep.',
  ),
}

export const doictLohagaraNarail: SampleOffice = {
  ...upazilaIctOffice({
    upazila: 'lohagara',
    district: 'narail',
    upazilaName: ['লোহাগড়া', 'Lohagara'],
    districtName: ['নড়াইল', 'Narail'],
    phone: 121,
    postings: [samplePerson(21, ['তারা', 'Tara'], 'ap.lohagara@doict')],
  }),
  versions: [
    upazilaIctCharter(
      'narail',
      statement,
      services.map((service, index) => ({ ...service, ...free, serial: String(index + 1) })),
    ),
  ],
  confirmedBy: 'সহকারী প্রোগ্রামার',
}
