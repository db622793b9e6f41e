import { describe, expect, it } from 'vitest'
import { readBenchOptions } from '@/scripts/audit-bench/options'
import { listExcesses, printResult } from '@/scripts/audit-bench/print'
import type { CountryRun } from '@/scripts/audit-bench/result'
import { percentile, timeEach, timingOf } from '@/scripts/audit-bench/timing'

describe('percentiles', () => {
  it('are values that were measured, by the nearest rank', () => {
    const values = Array.from({ length: 40 }, (_, nth) => 40 - nth)
    expect(percentile(values, 0.5)).toBe(20)
    expect(percentile(values, 0.95)).toBe(38)
    expect(percentile([7], 0.95)).toBe(7)
    expect(timingOf([3, 1, 2])).toEqual({ p50: 2, p95: 3, runs: 3 })
  })

  it('are of every input once, after a few unmeasured', async () => {
    const asked: number[] = []
    const timing = await timeEach([1, 2, 3, 4], async (input) => void asked.push(input))
    expect(timing.runs).toBe(4)
    expect(asked).toEqual([1, 2, 3, 1, 2, 3, 4])
  })
})

const country = (offices: number, p95: number): CountryRun => ({
  ...{ offices, services: offices * 20, load: 1, generated: 60 },
  tasks: [{ name: 'compare six offices', limit: 150, rows: 20, timing: { p50: 5, p95, runs: 40 } }],
  night: { offices, judged: 2_000, seconds: 20, peak: 400, changed: 0 },
})

describe('what the bench says', () => {
  it('sets both countries side by side, with the ratio', () => {
    const text = printResult(country(500, 10), country(50_000, 25))
    expect(text).toMatch(/compare six offices\s+5\.0\s+10\.0\s+5\.0\s+25\.0\s+2\.5\s+< 150\s+20/)
    expect(text).toMatch(/50000 offices\s+100\s+8 min 20 s \(from 2000 offices\)\s+400 MB/)
  })

  it('names what is over its limit', () => {
    expect(listExcesses(country(50_000, 149))).toEqual([])
    const slow = country(50_000, 151)
    expect(listExcesses({ ...slow, generated: 901 })).toEqual(['compare six offices', 'generating'])
    const night = { ...slow.night, seconds: 100, peak: 1_025 }
    expect(listExcesses({ ...country(50_000, 1), night })).toEqual([
      'nightly audit: time',
      'nightly audit: memory',
    ])
  })
})

describe('npm run bench:audit', () => {
  it('measures fifty thousand offices, or as many as asked, or a database that is there', () => {
    const usual = { offices: 50_000, isFull: false, isKept: false }
    expect(readBenchOptions([])).toEqual(usual)
    expect(readBenchOptions(['--offices', '2000', '--full'])).toEqual({
      ...usual,
      ...{ offices: 2_000, isFull: true },
    })
    expect(readBenchOptions(['--database', 'protishruti', '--keep'])).toEqual({
      ...usual,
      ...{ database: 'protishruti', isKept: true },
    })
  })

  it.each([[['--offices', '0']], [['--database', 'a"b']], [['--fast']]])(
    'says how it is used: %j',
    (args) => {
      expect(() => readBenchOptions(args)).toThrow('npm run bench:audit')
    },
  )
})
