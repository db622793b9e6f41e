// A value is what a cell of a charter promises, read from its words; `raw` keeps those words unchanged.
import { z } from 'zod'

export const timeLimitKinds = [
  'immediate',
  'limit',
  'on_demand',
  'schedule',
  'opening_hours',
  'process',
  'vague',
  'misplaced',
  'none',
] as const
export const timeUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
export const timeBases = ['working', 'calendar', 'unspecified'] as const
export const timeQualifiers = ['at_most', 'at_least', 'about'] as const
/** The column a misplaced value belongs to, by the field names of the import report. */
export const misplacedFields = ['method', 'fee', 'place', 'officer', 'documents'] as const

const amountOfTime = {
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
  unit: z.enum(timeUnits).optional(),
  basis: z.enum(timeBases).optional(),
}

const timeLimitCaseSchema = z.object({
  condition: z.string(),
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative(),
  unit: z.enum(timeUnits),
  basis: z.enum(timeBases),
})

export const timeLimitSchema = z.object({
  raw: z.string(),
  kind: z.enum(timeLimitKinds),
  ...amountOfTime,
  qualifier: z.enum(timeQualifiers).optional(),
  /** The event the clock starts at, as printed: "within 30 days of *the application*". */
  clockStart: z.string().optional(),
  condition: z.string().optional(),
  /** An immediate alternative stands beside the limit. */
  immediate: z.literal(true).optional(),
  /** An open alternative ("as needed") stands beside the limit. */
  unbounded: z.literal(true).optional(),
  /** Several stated cases (new, renewal); the longest is repeated at the top level. */
  cases: z.array(timeLimitCaseSchema).optional(),
  /** The number in words, where it disagrees with the digits beside it. */
  wordsValue: z.number().optional(),
  /** Where a misplaced value belongs, when its words tell. */
  belongsTo: z.enum(misplacedFields).optional(),
})

export const feeKinds = [
  'free',
  'fixed',
  'range',
  'percent',
  'by_case',
  'unspecified',
  'none',
] as const
export const feeChannels = [
  'cash',
  'treasury_challan',
  'bank',
  'mobile',
  'online',
  'stamp',
  'post',
] as const

export const feeSchema = z.object({
  raw: z.string(),
  kind: z.enum(feeKinds),
  /** Taka; 0 when free. */
  amount: z.number().nonnegative().optional(),
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
  /** Parts that add up to the amount, or the amounts by case, in taka. */
  components: z.array(z.object({ label: z.string(), amount: z.number().nonnegative() })).optional(),
  percent: z.array(z.number().nonnegative()).optional(),
  condition: z.string().optional(),
  channels: z.array(z.enum(feeChannels)).optional(),
  /** The amount in words, where it disagrees with the digits beside it. */
  wordsValue: z.number().optional(),
})

export const contactSchema = z.object({
  raw: z.string(),
  name: z.string().optional(),
  designation: z.string().optional(),
  office: z.string().optional(),
  room: z.string().optional(),
  /** As found, with ASCII digits and the printed separators. */
  phones: z.array(z.string()),
  /** Repaired addresses; what was printed stands in `repairs`. */
  emails: z.array(z.string()),
  webs: z.array(z.string()).optional(),
  official: z.enum(['yes', 'no', 'unknown']).optional(),
  repairs: z
    .array(z.object({ kind: z.string(), before: z.string(), after: z.string() }))
    .optional(),
  /** What was printed and belongs to no part above. */
  rest: z.string().optional(),
})

export type TimeLimit = z.infer<typeof timeLimitSchema>
export type TimeLimitCase = z.infer<typeof timeLimitCaseSchema>
export type TimeUnit = (typeof timeUnits)[number]
export type TimeBasis = (typeof timeBases)[number]
export type TimeQualifier = (typeof timeQualifiers)[number]
export type Fee = z.infer<typeof feeSchema>
export type FeeChannel = (typeof feeChannels)[number]
export type Contact = z.infer<typeof contactSchema>
