// The upazila land office of Charghat (Rajshahi): 45 days and 1,150 taka for mutation; no limit elsewhere.
// Its real charter prints no vision, mission or documents: the sample adds none.
import type { ServiceDraftInput } from '@/lib/charters/schema'
import { escalationLevels } from '../escalation-levels'
import { expectations } from '../expectations'
import { samplePerson, samplePhone } from '../people'
import type { SampleOffice } from '../sample-office'
import { officeHours, words } from '../wording'

const place = words(
  'place',
  'উপজেলা ভূমি অফিস, চারঘাট, রাজশাহী',
  'Upazila Land Office, Charghat, Rajshahi',
)
const people = words('recipients', 'জনসাধারণ', 'The public')

const services: ServiceDraftInput[] = [
  {
    slug: 'land-mutation',
    category: 'citizen',
    ...words(
      'name',
      'নামজারী ও জমাখারিজ করে রেকর্ড হালকরণ',
      'Updating land records by mutation and separation of holdings',
    ),
    ...people,
    ...words('timeLimit', '৪৫ দিন', '45 days'),
    ...words('fee', '১১৫০ টাকা', '1,150 taka'),
    standardServiceSlug: 'land-mutation',
  },
  {
    slug: 'record-correction',
    category: 'citizen',
    ...words(
      'name',
      'আদালতের রায় অনুযায়ী রেকর্ড সংশোধন',
      'Correction of land records after a court ruling',
    ),
    ...people,
    ...words('timeLimit', 'শুনানীর মাধ্যমে নিষ্পত্তি', 'Settled by a hearing'),
    standardServiceSlug: 'land-record-correction',
  },
  {
    slug: 'khas-land-management',
    category: 'citizen',
    ...words(
      'name',
      'কৃষি ও অকৃষি খাস জমির ব্যবস্থাপনা',
      'Management of agricultural and other khas land',
    ),
    standardServiceSlug: 'khas-land-management',
  },
  {
    slug: 'khas-land-settlement',
    category: 'citizen',
    ...words(
      'name',
      'ভূমিহীনদের মধ্যে কৃষি খাস জমি বন্দোবস্ত',
      'Settlement of agricultural khas land with landless families',
    ),
    ...words('recipients', 'ভূমিহীন পরিবার', 'Landless families'),
    standardServiceSlug: 'khas-land-settlement',
  },
]

export const aclCharghatRajshahi: SampleOffice = {
  office: {
    slug: 'acl.charghat.rajshahi',
    departmentSlug: 'land',
    level: 'UPAZILA',
    areaId: 'charghat.rajshahi',
    hosts: ['acl.charghat.rajshahi.gov.bd'],
    sample: true,
    ...words('name', 'উপজেলা ভূমি অফিস, চারঘাট', 'Upazila Land Office, Charghat'),
    ...words('address', 'চারঘাট, রাজশাহী', 'Charghat, Rajshahi'),
    ...officeHours,
    phones: [samplePhone(131)],
    emails: ['office.charghat@land.example'],
    sourceUrl: 'http://www.acl.charghat.rajshahi.gov.bd',
  },
  posts: [
    {
      ...words('title', 'সহকারী কমিশনার (ভূমি)', 'Assistant Commissioner (Land)'),
      postings: [samplePerson(31, ['শ্যামল', 'Shyamol'], 'ac.charghat@land')],
    },
  ],
  versions: [
    {
      expectations,
      escalationLevels: escalationLevels(
        {
          whoBn: 'অতিরিক্ত জেলা প্রশাসক (রাজস্ব), রাজশাহী',
          whoEn: 'Additional Deputy Commissioner (Revenue), Rajshahi',
        },
        {
          whoBn: 'অতিরিক্ত বিভাগীয় কমিশনার (রাজস্ব), রাজশাহী',
          whoEn: 'Additional Divisional Commissioner (Revenue), Rajshahi',
        },
      ),
      services: services.map((service, index) => ({
        ...service,
        ...place,
        serial: String(index + 1).padStart(2, '0'),
        officer: { titleBn: 'সহকারী কমিশনার (ভূমি)' },
      })),
    },
  ],
}
