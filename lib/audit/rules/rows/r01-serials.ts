import { digitScriptOf, toAsciiDigits, toBanglaDigits } from '@/lib/bangla/digits'
import type { ServiceReading } from '@/lib/charters/reading'
import type { Rule, RuleContext, Violation } from '../../rule'
import { hasColumn } from '../service-rule'

/** Serials count 1, 2, 3 … within a table. */
export const serials: Rule = {
  id: 'R01',
  severity: 'error',
  examples: {
    wrong: { services: [{ serial: '১' }, { name: 'প্রশিক্ষণ কর্মসূচি', serial: '৩' }] },
    right: { services: [{ serial: '১' }, { name: 'প্রশিক্ষণ কর্মসূচি', serial: '২' }] },
  },
  *check(reading, context) {
    let previous: { group: string; serial: number } | undefined
    for (const [index, service] of reading.services.entries()) {
      const group = groupOf(service, index, context)
      const expected = previous?.group === group ? previous.serial + 1 : undefined
      const serial = serialNumber(service)
      yield* judgeSerial({ service, index, serial, expected, context })
      previous = { group, serial: serial ?? expected ?? 1 }
    }
  },
}

interface JudgedSerial {
  service: ServiceReading
  index: number
  serial: number | undefined
  expected: number | undefined
  context: RuleContext
}

function* judgeSerial({
  service,
  index,
  serial,
  expected,
  context,
}: JudgedSerial): Iterable<Violation> {
  const path = `/services/${index}/serial`
  const table = context.rows?.[index]?.table
  if (serial === undefined) {
    if (context.columns && hasColumn(context, table, 'serial'))
      yield { path, params: { problem: 'missing' } }
    return
  }
  if (expected === undefined || serial === expected) return
  const problem = serial < expected ? 'repeated' : 'gap'
  const proposal = inDigitsOf(service.serial ?? '', expected)
  yield { path, raw: service.serial, params: { problem, expected }, proposal }
}

/** What stands around the number stays: "৫।" becomes "৪।". */
function inDigitsOf(serial: string, expected: number): string {
  const number =
    digitScriptOf(serial) === 'en' ? String(expected) : toBanglaDigits(String(expected))
  return serial.replace(/[0-9০-৯]+/, number)
}

function groupOf(service: ServiceReading, index: number, context: RuleContext): string {
  return `${service.category} ${context.rows?.[index]?.table ?? ''}`
}

function serialNumber({ serial = '' }: ServiceReading): number | undefined {
  const digits = /\d+/.exec(toAsciiDigits(serial))?.[0]
  return digits === undefined ? undefined : Number(digits)
}
