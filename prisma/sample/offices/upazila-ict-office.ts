// What the upazila offices of the ICT department have in common: their register entry, posts and ladder.
import type { CharterDraftInput, ServiceDraftInput } from '@/lib/charters/schema'
import { escalationLevels } from '../escalation-levels'
import { expectations } from '../expectations'
import { samplePhone } from '../people'
import type { SampleOffice, SamplePosting } from '../sample-office'
import { officeHours, words } from '../wording'

export const assistantProgrammer = words('title', 'সহকারী প্রোগ্রামার', 'Assistant Programmer')

interface UpazilaIctOffice {
  upazila: string
  district: string
  upazilaName: [bn: string, en: string]
  districtName: [bn: string, en: string]
  phone: number
  postings: SamplePosting[]
}

export function upazilaIctOffice(place: UpazilaIctOffice): Omit<SampleOffice, 'versions'> {
  const area = `${place.upazila}.${place.district}`
  const bn = `${place.upazilaName[0]}, ${place.districtName[0]}`
  const en = `${place.upazilaName[1]}, ${place.districtName[1]}`
  return {
    office: {
      slug: `doict.${area}`,
      departmentSlug: 'doict',
      level: 'UPAZILA',
      parentSlug: `doict.${place.district}`,
      areaId: area,
      hosts: [`doict.${area}.gov.bd`],
      sample: true,
      ...words(
        'name',
        `তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, উপজেলা কার্যালয়, ${bn}`,
        `Department of ICT, Upazila Office, ${en}`,
      ),
      ...words('address', bn, en),
      ...officeHours,
      phones: [samplePhone(place.phone)],
      emails: [`${area}@doict.example`],
      sourceUrl: `http://doict.${area}.gov.bd`,
    },
    posts: [{ ...assistantProgrammer, postings: place.postings }],
  }
}

/** The rest of such an office's charter, around its own vision, mission and services. */
export function upazilaIctCharter(
  district: string,
  statement: Pick<CharterDraftInput, 'visionBn' | 'visionEn' | 'missionBn' | 'missionEn'>,
  services: ServiceDraftInput[],
): CharterDraftInput {
  const programmer = { officeSlug: `doict.${district}`, titleBn: 'প্রোগ্রামার' }
  return {
    ...statement,
    expectations,
    escalationLevels: escalationLevels(
      { post: programmer },
      { post: { officeSlug: 'doict', titleBn: 'পরিচালক (প্রশাসন)' } },
    ),
    services: services.map((service) => ({
      ...service,
      officer: { titleBn: assistantProgrammer.titleBn },
      escalation: [programmer],
    })),
  }
}

/** The pillar of the e-Government Master Plan a service serves. */
export function pillar(slug: string): Pick<ServiceDraftInput, 'pillars'> {
  return { pillars: [{ strategySlug: 'e-government-master-plan', slug }] }
}
