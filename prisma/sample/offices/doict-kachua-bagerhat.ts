// Kachua (Bagerhat): seven services. Its time column holds a method in rows 2 to 7 and "on demand, as
// needed" in row 1; the sample keeps what the real charter printed. The responsible post is vacant.
import type { ServiceDraftInput } from '@/lib/charters/schema'
import { samplePerson } from '../people'
import type { SampleOffice } from '../sample-office'
import { free, words } from '../wording'
import { pillar, upazilaIctCharter, upazilaIctOffice } from './upazila-ict-office'

const methodInTimeColumn = words(
  'timeLimit',
  'ব্যক্তিগত উপস্থিতির মাধ্যমে যোগাযোগ',
  'Contact by coming in person',
)

const services: ServiceDraftInput[] = [
  {
    slug: 'e-nothi-support',
    category: 'citizen',
    ...words('name', 'ই-ফাইলিং কার্যক্রম বাস্তবায়ন করা', 'Introducing electronic filing'),
    ...words('timeLimit', 'চাহিদা মোতাবেক', 'As required'),
    standardServiceSlug: 'e-nothi-support',
    ...pillar('government-work-environment'),
  },
  {
    slug: 'web-portal-support',
    category: 'citizen',
    ...words('name', 'পোর্টাল সংক্রান্ত', 'Matters of the web portal'),
    ...methodInTimeColumn,
    standardServiceSlug: 'web-portal-support',
    ...pillar('convenient-e-services'),
  },
  {
    slug: 'staff-ict-training',
    category: 'citizen',
    ...words(
      'name',
      'কর্মকর্তা কর্মচারীদের আইসিটি বিষয়ক প্রশিক্ষণ প্রদান করা',
      'ICT training for government officers and staff',
    ),
    ...methodInTimeColumn,
    standardServiceSlug: 'ict-training',
    ...pillar('government-work-environment'),
  },
  {
    slug: 'multimedia-classroom-training',
    category: 'citizen',
    ...words(
      'name',
      'শিক্ষক/শিক্ষিকাদের মাল্টিমিডিয়া ক্লাসরুম প্রস্তুত ও বাস্তবায়নে প্রশিক্ষণ প্রদান',
      'Training teachers to prepare and run multimedia classrooms',
    ),
    ...methodInTimeColumn,
    standardServiceSlug: 'ict-training',
  },
  {
    slug: 'skilled-manpower-training',
    category: 'citizen',
    ...words(
      'name',
      'আইসিটি প্রশিক্ষণের মাধ্যমে দক্ষ জনশক্তি তৈরি করা',
      'Building a skilled workforce through ICT training',
    ),
    ...methodInTimeColumn,
    standardServiceSlug: 'ict-training',
  },
  {
    slug: 'ict-procurement-help',
    category: 'citizen',
    ...words('name', 'আইসিটি সংক্রান্ত ক্রয় এ সহযোগিতা করা', 'Help in buying ICT goods'),
    ...methodInTimeColumn,
    standardServiceSlug: 'ict-product-advice',
  },
  {
    slug: 'innovation-advice',
    category: 'citizen',
    ...words('name', 'ইনোভেশন সংক্রান্ত পরামর্শ', 'Advice on innovation'),
    ...methodInTimeColumn,
    standardServiceSlug: 'innovation-advice',
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
    'কচুয়ায় উচ্চগতির যোগাযোগ, ই-সরকার ও তথ্যপ্রযুক্তিতে দক্ষ জনবল গড়ে তোলা এবং নির্ভরযোগ্য অবকাঠামো ও সেবা নিশ্চিত করা।',
    'Fast communication, e-government and people skilled in information technology in Kachua, with dependable infrastructure and services.',
  ),
}

export const doictKachuaBagerhat: SampleOffice = {
  ...upazilaIctOffice({
    upazila: 'kachua',
    district: 'bagerhat',
    upazilaName: ['কচুয়া', 'Kachua'],
    districtName: ['বাগেরহাট', 'Bagerhat'],
    phone: 122,
    postings: [{ ...samplePerson(22, ['ঝর্ণা', 'Jhorna'], 'ap.kachua@doict'), to: '2026-08-31' }],
  }),
  versions: [
    upazilaIctCharter(
      'bagerhat',
      statement,
      services.map((service, index) => ({
        ...service,
        ...free,
        serial: String(index + 1).padStart(2, '0'),
        documents: [
          {
            ...words('text', 'প্রয়োজনীয় তথ্য', 'Necessary information'),
            ...words('source', 'দাপ্তরিক ওয়েবসাইট', 'Office website'),
          },
        ],
      })),
    ),
  ],
}
