// The import report: what a document says and how it was read. A public interface; scripts rely on its shape.
import { z } from 'zod'
import { charterReadingSchema } from '@/lib/charters/reading'

const documentKinds = [
  'charter',
  'statement',
  'strategy',
  'grievance',
  'notice',
  'unknown',
] as const
export const columnFields = [
  'serial',
  'name',
  'recipient',
  'method',
  'documents',
  'documentsAndSource',
  'formSource',
  'fee',
  'timeLimit',
  'officer',
  'escalation',
  'place',
  'room',
  'legalBasis',
  'eligibility',
  'citizenDuty',
  'remedy',
  'description',
  'courseLength',
  'remarks',
  'other',
] as const

const columnSchema = z.object({
  /** Index of the table in the document, from 0. */
  table: z.number().int().nonnegative(),
  header: z.string(),
  field: z.enum(columnFields),
  confidence: z.number().min(0).max(1),
})

const repairSchema = z.object({
  kind: z.string(),
  before: z.string(),
  after: z.string(),
})

const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  path: z.string(),
  raw: z.string().optional(),
  message: z.object({ bn: z.string(), en: z.string() }),
  proposal: z.string().optional(),
  proposalPath: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

export const importReportSchema = charterReadingSchema.extend({
  kind: z.enum(documentKinds),
  language: z.enum(['bn', 'en', 'mixed']),
  confidence: z.number().min(0).max(1),
  columns: z.array(columnSchema),
  findings: z.array(findingSchema),
  repairs: z.array(repairSchema),
})

/** Why a file could not be read at all; wording is `Import.errors.<code>` in messages/. */
export const importErrorCodes = [
  'empty',
  'too_large',
  'binary',
  'unsupported_type',
  'password_protected',
  'damaged_archive',
  'expands_too_much',
  'too_many_cells',
  'nested_too_deep',
  'too_slow',
  'not_found',
] as const

export type DocumentKind = (typeof documentKinds)[number]
export type ColumnField = (typeof columnFields)[number]
export type Column = z.infer<typeof columnSchema>
export type Repair = z.infer<typeof repairSchema>
export type ImportReport = z.infer<typeof importReportSchema>
export type ImportErrorCode = (typeof importErrorCodes)[number]
export type ImportResult =
  { ok: true; report: ImportReport } | { ok: false; code: ImportErrorCode; detail?: string }
