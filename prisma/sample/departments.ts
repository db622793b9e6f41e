import type { DepartmentInput } from '@/lib/offices/schema'

export const departments: DepartmentInput[] = [
  {
    slug: 'doict',
    nameBn: 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর',
    nameEn: 'Department of Information and Communication Technology',
    ministryBn: 'ডাক, টেলিযোগাযোগ ও তথ্যপ্রযুক্তি মন্ত্রণালয়',
    ministryEn: 'Ministry of Posts, Telecommunications and Information Technology',
  },
  {
    slug: 'land',
    nameBn: 'ভূমি প্রশাসন',
    nameEn: 'Land administration',
    ministryBn: 'ভূমি মন্ত্রণালয়',
    ministryEn: 'Ministry of Land',
  },
  {
    slug: 'dss',
    nameBn: 'সমাজসেবা অধিদপ্তর',
    nameEn: 'Department of Social Services',
    ministryBn: 'সমাজকল্যাণ মন্ত্রণালয়',
    ministryEn: 'Ministry of Social Welfare',
  },
]
