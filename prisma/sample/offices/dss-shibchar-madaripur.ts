// The upazila social services office of Shibchar (Madaripur): one service with two limits, by case.
// Its real charter prints no vision or mission: the sample adds none.
import { escalationLevels } from '../escalation-levels'
import { expectations } from '../expectations'
import { samplePerson, samplePhone } from '../people'
import type { SampleOffice } from '../sample-office'
import { free, officeHours, words } from '../wording'

const atTheOffice = words('source', 'উপজেলা সমাজসেবা কার্যালয়', 'Upazila Social Services Office')

export const dssShibcharMadaripur: SampleOffice = {
  office: {
    slug: 'dss.shibchar.madaripur',
    departmentSlug: 'dss',
    level: 'UPAZILA',
    areaId: 'shibchar.madaripur',
    hosts: ['dss.shibchar.madaripur.gov.bd'],
    sample: true,
    ...words('name', 'উপজেলা সমাজসেবা কার্যালয়, শিবচর', 'Upazila Social Services Office, Shibchar'),
    ...words('address', 'শিবচর, মাদারীপুর', 'Shibchar, Madaripur'),
    ...officeHours,
    phones: [samplePhone(132)],
    emails: ['office.shibchar@dss.example'],
    sourceUrl: 'http://dss.shibchar.madaripur.gov.bd',
  },
  posts: [
    {
      ...words('title', 'উপজেলা সমাজসেবা অফিসার', 'Upazila Social Services Officer'),
      postings: [samplePerson(32, ['মেঘলা', 'Meghla'], 'usso.shibchar@dss')],
    },
  ],
  versions: [
    {
      expectations,
      escalationLevels: escalationLevels(
        {
          whoBn: 'উপপরিচালক, জেলা সমাজসেবা কার্যালয়, মাদারীপুর',
          whoEn: 'Deputy Director, District Social Services Office, Madaripur',
        },
        {
          whoBn: 'আপিল কর্মকর্তা, সমাজসেবা অধিদপ্তর',
          whoEn: 'Appeal officer, Department of Social Services',
        },
      ),
      services: [
        {
          slug: 'rural-social-service',
          category: 'citizen',
          serial: '1',
          ...words('name', 'পল্লী সমাজসেবা কার্যক্রম', 'Rural social service programme'),
          ...words(
            'timeLimit',
            'প্রথমবার আবেদন গ্রহণের ১(এক) মাসের মধ্যে। পুনঃ বিনিয়োগ হলে আবেদন গ্রহণের ২০ দিনের মধ্যে',
            'First time: within 1 (one) month of receiving the application. Reinvestment: within 20 days of receiving the application',
          ),
          ...free,
          documents: [
            { ...words('text', 'আবেদনপত্র', 'Application form'), ...atTheOffice },
            { ...words('text', 'ছবি', 'Photograph'), ...atTheOffice },
            {
              ...words(
                'text',
                'জাতীয় পরিচয়পত্রের ফটোকপি',
                'Photocopy of the national identity card',
              ),
              ...atTheOffice,
            },
            { ...words('text', 'অন্যান্য কাগজ', 'Other papers'), ...atTheOffice },
          ],
          officer: { titleBn: 'উপজেলা সমাজসেবা অফিসার' },
          standardServiceSlug: 'rural-social-service',
        },
      ],
    },
  ],
}
