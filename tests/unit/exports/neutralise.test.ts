import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutralise, restore } from '@/lib/exports/neutralise'

describe('neutralise', () => {
  it.each(['=1+1', '+8801700000000', '-', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''@x"])(
    'puts an apostrophe before %j',
    (cell) => {
      expect(neutralise(cell)).toBe(`'${cell}`)
      expect(restore(neutralise(cell))).toBe(cell)
    },
  )

  it.each(['', 'সেবা', "'উদ্ধৃতি'", '১-২ দিন', '3 + 4', ' =1'])('leaves %j', (cell) => {
    expect(neutralise(cell)).toBe(cell)
    expect(restore(cell)).toBe(cell)
  })

  const cell = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'ক'))
      .map((parts) => parts.join('')),
  )

  it('is undone by restore, whatever the cell', () => {
    fc.assert(fc.property(cell, (text) => restore(neutralise(text)) === text))
  })

  it('leaves nothing a spreadsheet would run', () => {
    fc.assert(fc.property(cell, (text) => !/^[=+\-@\t\r]/.test(neutralise(text))))
  })
})
