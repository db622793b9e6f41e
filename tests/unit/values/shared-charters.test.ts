// The real documents' short cells, read as their answer keys say. The documents are not part of the
// repository; where they are absent these tests say so.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseContact } from '@/lib/values/contact'
import { parseFee } from '@/lib/values/fee'
import { phoneDigits } from '@/lib/values/phone'
import { parseTimeLimit } from '@/lib/values/time-limit'

const folder = fileURLToPath(new URL('../../../../shared/charters/', import.meta.url))
const isHere = existsSync(folder)

interface Key {
  timeLimits: object[]
  fees: number[]
  officer?: { designation: string; name?: string; phones: string[]; emails: string[] }
  escalation?: { designation: string; phones: string[]; emails: string[] } | null
}

function read(path: string): string {
  return readFileSync(folder + path, 'utf8')
}

function keyOf(file: string): Key {
  const answers = JSON.parse(read('seeds/expected.json')) as { files: Record<string, Key> }
  const key = answers.files[file]
  if (key === undefined) throw new Error(`no answer key for ${file}`)
  return key
}

/** The cells of a tab-separated table's rows, by their Bangla serial. */
function rowsOf(file: string): string[][] {
  const lines = read(`seeds/${file}`).split('\n')
  return lines
    .map((line) => line.split('\t'))
    .filter(
      (cells) =>
        cells.length > 6 && /^[০-৯]/u.test(cells[0] ?? '') && /[ক-হ]/u.test(cells[1] ?? ''),
    )
}

function expectContact(
  cell: string,
  expected: { designation: string; name?: string; phones: string[]; emails: string[] },
) {
  const { designation, name, phones, emails } = parseContact(cell)
  expect(designation).toBe(expected.designation)
  if (expected.name !== undefined) expect(name).toBe(expected.name)
  expect(phones.map(phoneDigits)).toEqual(expected.phones.map(phoneDigits))
  expect(emails).toEqual(expected.emails)
}

describe.runIf(isHere)('the shared charters', () => {
  it.each([
    ['002_084a37fc5dc443c6.txt', 6, 5, 7, null],
    ['004_bc9776e0f7ed220c.txt', 2, 5, 6, 7],
  ] as const)('%s reads as its key', (file, time, fee, officer, escalation) => {
    const key = keyOf(file)
    const rows = rowsOf(file)
    expect(rows).toHaveLength(key.timeLimits.length)
    for (const [at, cells] of rows.entries()) {
      expect(parseTimeLimit(cells[time] ?? '')).toMatchObject(key.timeLimits[at] ?? {})
      expect(parseFee(cells[fee] ?? '').amount).toBe(key.fees[at])
      if (key.officer && cells[officer]) expectContact(cells[officer], key.officer)
      if (key.escalation && escalation !== null)
        expectContact(cells[escalation] ?? '', key.escalation)
    }
  })

  it('a seed of one cell a line reads as its key', () => {
    const file = '001_682cf47f69b62fe8.txt'
    const key = keyOf(file)
    const cells = read(`seeds/${file}`).split('\n\t')
    const times = cells.filter((cell) => /কার্যদিবস/u.test(cell))
    expect(times).toHaveLength(key.timeLimits.length)
    for (const [at, cell] of times.entries()) {
      expect(parseTimeLimit(cell)).toMatchObject(key.timeLimits[at] ?? {})
    }
    const officers = cells.filter((cell) => cell.includes('রফিক') && cell.includes('@'))
    const escalations = cells.filter((cell) => /^\s*প্রোগ্রামার\n/u.test(cell))
    expect([officers.length, escalations.length]).toEqual([11, 2])
    for (const cell of officers) if (key.officer) expectContact(cell, key.officer)
    for (const cell of escalations) if (key.escalation) expectContact(cell, key.escalation)
    expect(parseContact(cells.at(-1) ?? '')).not.toHaveProperty('designation')
  })
})

describe.runIf(!isHere)('the shared charters', () => {
  it('are absent here: their cells are not tested', () => expect(isHere).toBe(false))
})
