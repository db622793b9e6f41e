// Published things as pages get them, whole and in both languages; persons and contacts are invented.
import type {
  EscalationLevelView,
  OfficeHeader,
  OfficerView,
  PublishedCharter,
  PublishedService,
  ServiceView,
} from '@/lib/charters/published-charter'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { parseFee } from '@/lib/values/fee'
import { parseTimeLimit } from '@/lib/values/time-limit'

/** A text in Bangla, and in English when given. */
export function pair(bn: string, en?: string): Bilingual {
  return { bn, en, source: 'bn', translation: en ? 'reviewed' : 'missing' }
}

const nothing: Bilingual = { source: 'bn', translation: 'missing' }

export function officerView(officer: Partial<OfficerView> = {}): OfficerView {
  return {
    postId: 'ap',
    title: pair('সহকারী প্রোগ্রামার', 'Assistant Programmer'),
    vacant: false,
    additionalCharge: false,
    name: pair('তারা নমুনা', 'Tara Namuna'),
    phones: ['01100-000021'],
    emails: ['ap@doict.example'],
    official: 'YES',
    changedSincePublication: false,
    ...officer,
  }
}

export function serviceView(service: Partial<ServiceView> = {}): ServiceView {
  return {
    id: 'training',
    slug: 'training',
    category: 'citizen',
    serial: '১',
    name: pair('আইসিটি প্রশিক্ষণ', 'ICT training'),
    description: nothing,
    recipients: nothing,
    eligibility: nothing,
    method: pair('সরাসরি', 'In person'),
    channels: [],
    ...promiseOf('৩ কার্যদিবস', 'বিনামূল্যে'),
    place: nothing,
    legalBasis: nothing,
    citizenDuty: nothing,
    remedy: nothing,
    courseLength: nothing,
    remarks: nothing,
    documents: [],
    variants: [],
    officer: officerView(),
    escalation: [],
    pillars: [],
    ...service,
  }
}

/** A time and a fee as a charter prints them, with the values read from the words. */
export function promiseOf(time: string, fee: string) {
  return {
    timeLimit: parseTimeLimit(time),
    timeLimitWords: pair(time),
    fee: parseFee(fee),
    feeWords: pair(fee),
  }
}

export function officeHeader(office: Partial<OfficeHeader> = {}): OfficeHeader {
  return {
    id: 'office',
    slug: 'doict.lohagara.narail',
    name: pair('উপজেলা কার্যালয়, লোহাগড়া', 'Upazila Office, Lohagara'),
    level: 'UPAZILA',
    state: 'ACTIVE',
    department: {
      slug: 'doict',
      name: pair('আইসিটি অধিদপ্তর', 'ICT department'),
      ministry: nothing,
    },
    areas: [
      { id: 'narail', level: 'DISTRICT', nameBn: 'নড়াইল', nameEn: 'Narail' },
      { id: 'lohagara.narail', level: 'UPAZILA', nameBn: 'লোহাগড়া', nameEn: 'Lohagara' },
    ],
    address: pair('লোহাগড়া, নড়াইল'),
    openingHours: nothing,
    phones: [],
    emails: [],
    hosts: [],
    sample: false,
    ...office,
  }
}

export function levelView(level: Partial<EscalationLevelView> = {}): EscalationLevelView {
  return {
    level: 1,
    when: pair('সমাধান না পেলে', 'When it was not settled'),
    who: pair('অনিক', 'GRO'),
    address: nothing,
    timeLimit: parseTimeLimit('৩০ কার্যদিবস'),
    timeLimitWords: pair('৩০ কার্যদিবস'),
    ...level,
  }
}

export function publishedCharter(charter: Partial<PublishedCharter> = {}): PublishedCharter {
  const version = { number: 2, publishedAt: new Date('2026-09-30T06:00:00Z') }
  return {
    office: officeHeader(),
    version: { ...version, isCurrent: true, sourceLanguage: 'bn' },
    versions: [version, { number: 1, publishedAt: new Date('2026-06-30T06:00:00Z') }],
    vision: pair('জ্ঞানভিত্তিক অর্থনীতি', 'A knowledge economy'),
    mission: nothing,
    objectives: [],
    functions: [],
    expectations: [],
    services: [serviceView()],
    escalationLevels: [],
    childOffices: [],
    strategies: [],
    redactions: [],
    ...charter,
  }
}

export function publishedService(
  service: Partial<ServiceView> = {},
  around: Partial<PublishedService> = {},
): PublishedService {
  const { office, version, versions, escalationLevels, redactions } = publishedCharter()
  return {
    office,
    version,
    versions,
    service: serviceView(service),
    escalationLevels,
    redactions,
    ...around,
  }
}
