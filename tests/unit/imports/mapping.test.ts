import { describe, expect, it } from 'vitest'
import { reportAndTrace } from '@/lib/imports/import-document'
import type { Mapping } from '@/lib/imports/mapping'
import { readDocument } from '@/lib/imports/read/read-document'
import { traceSchema } from '@/lib/imports/trace'
import { printedCharter } from '@/tests/factories/printed'

const bytes = printedCharter(['১', 'নামজারি', '২০/- টাকা'], ['২', 'মিউটেশন খতিয়ান', '৩০/- টাকা'])

async function read(mapping?: Mapping) {
  const document = await readDocument({ bytes, fileName: 'charter.md' })
  if (!document.ok) throw new Error(document.code)
  return reportAndTrace(document, mapping)
}

describe('a trace', () => {
  it('has every row of every table, and the service that came of it', async () => {
    const { trace } = await read()
    expect(traceSchema.parse(trace)).toEqual(trace)
    const [table] = trace.tables
    expect(table?.columns.map(({ field }) => field)).toEqual([
      ...['serial', 'name', 'documents', 'fee', 'timeLimit', 'officer'],
    ])
    expect(table?.rows.map(({ service, cells }) => [service, cells[3]])).toEqual([
      [0, '২০/- টাকা'],
      [1, '৩০/- টাকা'],
    ])
  })
})

describe('a mapping', () => {
  it('wins over what headers and cells say', async () => {
    const { report } = await read({ 0: { columns: { 2: 'eligibility' }, category: 'internal' } })
    expect(report.services[0]).toMatchObject({
      eligibility: 'সাদা কাগজে আবেদন',
      category: 'internal',
    })
    expect(report.services[0]).not.toHaveProperty('documents')
    expect(report.columns[2]).toMatchObject({ field: 'eligibility', confidence: 1 })
  })

  it('leaves a table aside, whose rows stay in the trace', async () => {
    const { report, trace } = await read({ 0: { use: 'none' } })
    expect(report.services).toEqual([])
    expect(trace.tables[0]).toMatchObject({ use: 'other' })
    expect(trace.tables[0]?.rows).toHaveLength(2)
  })
})
