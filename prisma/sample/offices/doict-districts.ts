// The department's district offices: statements only, since none of the charters read is a district office's.
import { escalationLevels } from '../escalation-levels'
import { expectations } from '../expectations'
import { samplePerson, samplePhone } from '../people'
import type { SampleOffice, SamplePost } from '../sample-office'
import { items, officeHours, words } from '../wording'

const functions = items([
  [
    'জেলার উপজেলা কার্যালয়গুলোর কাজ তদারক ও সমন্বয় করা।',
    'Supervise and coordinate the upazila offices of the district.',
  ],
  [
    'উপজেলা কার্যালয়ের সেবায় সন্তুষ্ট না হলে অভিযোগ নিষ্পত্তি করা।',
    'Settle the grievances of those who are not satisfied with an upazila office.',
  ],
  [
    'জেলার সরকারি দপ্তরে ই-গভর্নেন্স কার্যক্রমে কারিগরি সহায়তা দেওয়া।',
    'Help the government offices of the district technically with e-governance work.',
  ],
])

const programmer = words('title', 'প্রোগ্রামার', 'Programmer')
const assistantProgrammer = words('title', 'সহকারী প্রোগ্রামার', 'Assistant Programmer')
const maguraProgrammer = samplePerson(11, ['শিশির', 'Shishir'], 'programmer.magura@doict')

export const doictMagura = districtOffice('magura', ['মাগুরা', 'Magura'], 111, [
  { ...programmer, grievance: true, postings: [maguraProgrammer] },
])

/** Its programmer's post is held, in additional charge, by Magura's programmer. */
export const doictNarail = districtOffice('narail', ['নড়াইল', 'Narail'], 112, [
  {
    ...programmer,
    grievance: true,
    postings: [{ ...maguraProgrammer, kind: 'ADDITIONAL_CHARGE', from: '2026-04-01' }],
  },
  {
    ...assistantProgrammer,
    postings: [samplePerson(12, ['বর্ষা', 'Borsha'], 'ap.narail@doict')],
  },
])

export const doictBagerhat = districtOffice('bagerhat', ['বাগেরহাট', 'Bagerhat'], 113, [
  {
    ...programmer,
    grievance: true,
    postings: [samplePerson(13, ['সাগর', 'Sagor'], 'programmer.bagerhat@doict')],
  },
])

function districtOffice(
  district: string,
  [bn, en]: [string, string],
  phone: number,
  posts: SamplePost[],
): SampleOffice {
  return {
    office: {
      slug: `doict.${district}`,
      departmentSlug: 'doict',
      level: 'DISTRICT',
      parentSlug: 'doict',
      areaId: district,
      hosts: [`doict.${district}.gov.bd`],
      sample: true,
      ...words(
        'name',
        `তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, জেলা কার্যালয়, ${bn}`,
        `Department of ICT, District Office, ${en}`,
      ),
      ...words('address', bn, en),
      ...officeHours,
      phones: [samplePhone(phone)],
      emails: [`${district}@doict.example`],
    },
    posts,
    versions: [statement()],
  }
}

function statement() {
  return {
    ...words(
      'vision',
      'জ্ঞানভিত্তিক অর্থনীতি ও সুশাসন প্রতিষ্ঠায় তথ্য প্রযুক্তির ব্যবহার।',
      'Information technology put to work for good governance and a knowledge-based economy.',
    ),
    ...words(
      'mission',
      'জেলায় আইসিটি অবকাঠামো, দক্ষ জনবল ও ই-সেবা গড়ে তুলতে তথ্য প্রযুক্তির সর্বোত্তম ব্যবহার।',
      'The best use of information technology for ICT infrastructure, skilled people and e-services in the district.',
    ),
    functions,
    expectations,
    escalationLevels: escalationLevels(
      { post: { titleBn: programmer.titleBn } },
      { post: { officeSlug: 'doict', titleBn: 'পরিচালক (প্রশাসন)' } },
    ),
  }
}
