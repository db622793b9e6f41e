// An example, read as the importer reads a document.
import type { CharterReading, GrievanceLevelReading, ServiceReading } from '@/lib/charters/reading'
import { parseContact } from '@/lib/values/contact'
import { parseFee } from '@/lib/values/fee'
import { parseTimeLimit } from '@/lib/values/time-limit'
import type { RuleContext } from '../rule'
import type { Example, ExampleLevel, ExampleService } from './example'

/**
 * The charter of an example and what is known beside it; what the example does not name is in order.
 * @example readExample({ services: [{ timeLimit: '-' }] }).reading.services[0].timeLimit.kind // 'none'
 */
export function readExample(example: Example): { reading: CharterReading; context: RuleContext } {
  const { services = [{}], grievance = levels, context = {}, words: _, ...parts } = example
  const reading = stated({
    vision: 'জনগণের দোরগোড়ায় তথ্যপ্রযুক্তির সেবা।',
    mission: 'দক্ষ জনবল ও নির্ভরযোগ্য অবকাঠামো গড়ে তোলা।',
    objectives: [],
    functions: [],
    pillars: [],
    expectations: ['সঠিকভাবে পূরণ করা আবেদন জমা দিন।'],
    grievance: grievance.map(readLevel),
    services: services.map(readService),
    ...parts,
  })
  return { reading, context }
}

const inOrder = {
  serial: '১',
  name: 'ওয়েব পোর্টাল বিষয়ক পরামর্শ',
  method: 'টেলিফোনে যোগাযোগ',
  documents: 'সাদা কাগজে আবেদনপত্র',
  fee: 'বিনামূল্যে',
  timeLimit: '৩ কার্যদিবস',
  officer: 'সহকারী প্রোগ্রামার\nমোবাইলঃ ০১৭১১০০০০০১\nইমেইলঃ ap@doict.gov.bd',
  escalation: 'প্রোগ্রামার\nজেলা কার্যালয়\nমোবাইলঃ ০১৭১১০০০০০২\nইমেইলঃ programmer@doict.gov.bd',
}

const levels: readonly ExampleLevel[] = ['১', '২', '৩'].map((digit, at) => ({
  level: at + 1,
  who: `অভিযোগ নিষ্পত্তি কর্মকর্তা\nমোবাইলঃ ০১৭১১০০০০১${digit}`,
  timeLimit: '৩০ কার্যদিবস',
}))

function readService(cells: ExampleService, at: number): ServiceReading {
  const serial = ['১', '২', '৩'][at]
  const { fee, timeLimit, officer, escalation, name, ...rest } = { ...inOrder, serial, ...cells }
  return {
    category: 'citizen',
    inherited: {},
    extra: {},
    name,
    ...stated(rest),
    fee: parseFee(fee),
    timeLimit: parseTimeLimit(timeLimit),
    ...(officer && { officer: parseContact(officer) }),
    ...(escalation && { escalation: parseContact(escalation) }),
  }
}

function readLevel({ who, timeLimit, ...level }: ExampleLevel): GrievanceLevelReading {
  return { ...level, ...(who && { who: parseContact(who) }), timeLimit: parseTimeLimit(timeLimit) }
}

/** Absent means absent: no empty strings. */
function stated<Row extends object>(row: Row): Row {
  const said = Object.entries(row).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(said) as Row
}
