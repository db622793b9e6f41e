// National services of the other departments in the sample.
import type { StandardServiceInput } from '@/lib/catalogue/schema'
import { words } from '../wording'

export const otherServices: StandardServiceInput[] = [
  {
    slug: 'land-mutation',
    departmentSlug: 'land',
    ...words('name', 'নামজারি, জমাভাগ ও জমা একত্রীকরণ', 'Mutation of land records'),
    ...words(
      'description',
      'জমির মালিকানা বদলালে নতুন মালিকের নামে রেকর্ড হালনাগাদ করা। ফি ভূমি মন্ত্রণালয়ের ৩০ জুন ২০১৫ তারিখের পরিপত্র অনুযায়ী: আবেদনের কোর্ট ফি ২০, নোটিশ জারি ৫০, রেকর্ড সংশোধন ১,০০০ ও খতিয়ান ১০০ টাকা।',
      'Updating the land record in the new owner’s name when ownership changes. The fee follows the Ministry of Land’s circular of 30 June 2015: court fee 20, notice 50, correction of the record 1,000 and record of rights 100 taka.',
    ),
    feeMin: 1170,
    feeMax: 1170,
  },
  {
    slug: 'land-record-correction',
    departmentSlug: 'land',
    ...words(
      'name',
      'আদালতের রায় অনুযায়ী রেকর্ড সংশোধন',
      'Correction of land records after a court ruling',
    ),
  },
  {
    slug: 'khas-land-management',
    departmentSlug: 'land',
    ...words('name', 'খাস জমির ব্যবস্থাপনা', 'Management of government (khas) land'),
  },
  {
    slug: 'khas-land-settlement',
    departmentSlug: 'land',
    ...words(
      'name',
      'ভূমিহীনদের মধ্যে কৃষি খাস জমি বন্দোবস্ত',
      'Settlement of agricultural khas land with landless families',
    ),
  },
  {
    slug: 'rural-social-service',
    departmentSlug: 'dss',
    ...words('name', 'পল্লী সমাজসেবা কার্যক্রম', 'Rural social service programme'),
    ...words(
      'description',
      'গ্রামের দরিদ্র মানুষের দলভিত্তিক কাজ ও সুদমুক্ত ক্ষুদ্রঋণ।',
      'Group work with poor people in villages, and small loans without interest.',
    ),
    documents: [words('text', 'আবেদনপত্র', 'Application form'), words('text', 'ছবি', 'Photograph')],
    feeMin: 0,
    feeMax: 0,
  },
]
