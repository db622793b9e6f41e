// Most rules look at one service at a time.
import type { ServiceReading } from '@/lib/charters/reading'
import type { Rule, RuleContext, Violation } from '../rule'

export interface JudgedService {
  service: ServiceReading
  index: number
  /** JSON Pointer of one of its fields. */
  at: (field: string) => string
  context: RuleContext
}

type Judge = (judged: JudgedService) => Iterable<Violation>

/** A rule that judges each service alone. */
export function serviceRule(rule: Omit<Rule, 'check'>, judge: Judge): Rule {
  return {
    ...rule,
    *check(reading, context) {
      for (const [index, service] of reading.services.entries()) {
        const at = (field: string) => `/services/${index}/${field}`
        yield* judge({ service, index, at, context })
      }
    },
  }
}

/** Whether a table of the document has a column for one of these fields; unknown columns count as present. */
export function hasColumn(context: RuleContext, table: number | undefined, ...fields: string[]) {
  const columns = context.columns?.filter((column) => table === undefined || column.table === table)
  return !columns?.length || columns.some((column) => fields.includes(column.field))
}
