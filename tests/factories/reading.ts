// Builds readings as the importer would, from the words of cells.
import type { CharterReading, ServiceReading } from '@/lib/charters/reading'
import { parseContact } from '@/lib/values/contact'
import { parseFee } from '@/lib/values/fee'
import { parseTimeLimit } from '@/lib/values/time-limit'

type Cells = Omit<Partial<ServiceReading>, 'fee' | 'timeLimit' | 'officer' | 'escalation'> &
  Partial<Record<'fee' | 'timeLimit' | 'officer' | 'escalation', string>>

/** A service nothing is wrong with, but for the cells given. */
export function buildServiceReading({
  fee,
  timeLimit,
  officer,
  escalation,
  ...rest
}: Cells = {}): ServiceReading {
  return {
    category: 'citizen',
    serial: '১',
    name: 'ওয়েব পোর্টাল বিষয়ক পরামর্শ',
    method: 'টেলিফোনে যোগাযোগ',
    documents: 'সাদা কাগজে আবেদনপত্র',
    inherited: {},
    extra: {},
    fee: parseFee(fee ?? 'বিনামূল্যে'),
    timeLimit: parseTimeLimit(timeLimit ?? '৩ কার্যদিবস'),
    officer: parseContact(officer ?? OFFICER),
    escalation: parseContact(escalation ?? SUPERIOR),
    ...rest,
  }
}

export function buildReading(parts: Partial<CharterReading> = {}): CharterReading {
  return {
    vision: 'জনগণের দোরগোড়ায় তথ্যপ্রযুক্তির সেবা।',
    mission: 'দক্ষ জনবল ও নির্ভরযোগ্য অবকাঠামো গড়ে তোলা।',
    objectives: [],
    functions: [],
    pillars: [],
    expectations: ['সঠিকভাবে পূরণ করা আবেদন জমা দিন।'],
    grievance: ['১', '২', '৩'].map((digit, index) => ({
      level: index + 1,
      who: parseContact(`অভিযোগ নিষ্পত্তি কর্মকর্তা\nমোবাইলঃ ০১৭১১০০০০১${digit}`),
      timeLimit: parseTimeLimit('৩০ কার্যদিবস'),
    })),
    services: [buildServiceReading()],
    ...parts,
  }
}

const OFFICER = 'সহকারী প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০১\nইমেইলঃ ap@doict.gov.bd'
const SUPERIOR = 'প্রোগ্রামার\nজেলা কার্যালয়\nমোবাইলঃ ০১৭১১০০০০০২\nইমেইলঃ programmer@doict.gov.bd'
