import { importReportSchema, type ImportReport } from '@/lib/imports/schema'
import { buildServiceReading } from './reading'

/** The report on a charter of one service, unless told. */
export function importReport(report: Partial<ImportReport> = {}): ImportReport {
  return importReportSchema.parse({
    kind: 'charter',
    language: 'bn',
    confidence: 0.9,
    objectives: [],
    functions: [],
    pillars: [],
    expectations: [],
    grievance: [],
    services: [buildServiceReading()],
    columns: [],
    findings: [],
    repairs: [],
    ...report,
  })
}
