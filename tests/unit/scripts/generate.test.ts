import { describe, expect, it } from 'vitest'
import { snapshotSchema } from '@/lib/charters/snapshot'
import { feeSchema, timeLimitSchema } from '@/lib/values/schema'
import { listOffices } from '@/scripts/generate/hierarchy'
import { makeOffice } from '@/scripts/generate/office-rows'
import { readGenerateOptions } from '@/scripts/generate/options'

const slugForm = /^[a-z0-9]+(-+[a-z0-9]+)*(\.[a-z0-9]+(-+[a-z0-9]+)*)*$/

describe('the generated country', () => {
  const offices = [...listOffices(700)]

  it('has as many offices as asked for, each after the one above it', () => {
    const slugs = offices.map(({ slug }) => slug)
    expect(slugs).toHaveLength(700)
    expect(new Set(slugs).size).toBe(700)
    expect(slugs.filter((slug) => !slugForm.test(slug))).toEqual([])
    const known = new Set<string>()
    for (const { slug, parentSlug } of offices) {
      expect(parentSlug === null || known.has(parentSlug), `parent of ${slug}`).toBe(true)
      known.add(slug)
    }
  })

  it('is the same for the same seed, another for another', () => {
    const office = offices[40]!
    expect(makeOffice('1', office)).toEqual(makeOffice('1', office))
    expect(makeOffice('2', office)).not.toEqual(makeOffice('1', office))
  })

  it('holds values and snapshots the product can read', () => {
    const rows = offices.slice(0, 20).map((office) => makeOffice('1', office))
    const versions = rows.flatMap(({ CharterVersion = [] }) => CharterVersion)
    const services = rows.flatMap(({ ServiceVersion = [] }) => ServiceVersion)
    expect(versions.length).toBeGreaterThan(10)
    expect(services.length).toBe(versions.length * 20)
    for (const { snapshot } of versions) snapshotSchema.parse(snapshot)
    for (const { timeLimit, fee } of services) {
      timeLimitSchema.parse(timeLimit)
      feeSchema.parse(fee)
    }
  })

  it('has findings that lead to their service', () => {
    const rows = offices.slice(0, 20).map((office) => makeOffice('1', office))
    const findings = rows.flatMap(({ Finding = [] }) => Finding)
    expect(new Set(findings.map(({ rule }) => rule))).toContain('T02')
    for (const { path } of findings) expect(path).toMatch(/^\/services\/\d+\//)
  })
})

describe('npm run db:generate', () => {
  it('takes a number of offices and a seed', () => {
    expect(readGenerateOptions(['--offices', '500', '--seed', '7'])).toEqual({
      offices: 500,
      seed: '7',
    })
  })

  it.each([[[]], [['--offices', 'many']], [['--offices', '0']], [['--many']]])(
    'says how it is used: %j',
    (args) => {
      expect(() => readGenerateOptions(args)).toThrow('npm run db:generate -- --offices 500')
    },
  )
})
