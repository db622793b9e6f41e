import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { snapshotSchema } from '@/lib/charters/snapshot'
import { feeSchema, timeLimitSchema } from '@/lib/values/schema'
import { listOffices } from '@/scripts/generate/country/hierarchy'
import { makeCountry } from '@/scripts/generate/country/make-country'
import { readGenerateOptions } from '@/scripts/generate/options'
import { versionOn } from '@/scripts/generate/plan/plan-office'
import { holderOn } from '@/scripts/generate/plan/plan-postings'
import { addOffice } from '@/scripts/generate/rows/office-rows'
import { idsOf } from '@/scripts/generate/rows/office-ids'
import { contactOf } from '@/scripts/generate/rows/post-rows'
import { writeSnapshot } from '@/scripts/generate/rows/snapshot'
import { noLines, tableNames } from '@/scripts/generate/write/tables'

const day = '2026-11-22'
const slugForm = /^[a-z0-9]+(-+[a-z0-9]+)*(\.[a-z0-9]+(-+[a-z0-9]+)*)*$/

function hashOf(offices: number, seed: string, shown = offices): string {
  const country = makeCountry({ offices, seed, day }, [])
  const lines = noLines()
  for (const plan of country.plans.slice(0, shown)) addOffice(lines, country, plan)
  const text = tableNames.map((table) => lines[table].join('\n')).join('\f')
  return createHash('sha256').update(text).digest('hex')
}

describe('the generated country', () => {
  it('has as many offices as asked for, each after the one above it', () => {
    const offices = [...listOffices(700)]
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

  it('is the same to the byte for the same seed, another for another', () => {
    expect(hashOf(30, '1')).toBe(hashOf(30, '1'))
    expect(hashOf(30, '2')).not.toBe(hashOf(30, '1'))
  })

  it('gives nobody a mailbox that mail could not reach', () => {
    const { plans } = makeCountry({ offices: 8_000, seed: '1', day }, [])
    const longest = plans.flatMap(
      (plan) => contactOf(plan, 0, { kind: 'REGULAR', from: day, to: null, person: 1 }).emails,
    )
    const [mailboxes, hosts] = [0, 1].map((at) =>
      longest.map((email) => email.split('@')[at]!.length),
    )
    expect(Math.max(...mailboxes!)).toBeLessThanOrEqual(64)
    expect(Math.max(...hosts!)).toBeLessThanOrEqual(253)
  })

  it('tells a past: versions, postings and confirmations of earlier days', () => {
    const { plans } = makeCountry({ offices: 300, seed: '1', day }, [])
    const counts = plans.map(({ versions }) => versions.length)
    expect(new Set(counts)).toEqual(new Set([0, 1, 2, 3]))
    expect(counts.filter((count) => count > 1).length).toBeGreaterThan(100)
    for (const { versions, postings, confirmedOn } of plans) {
      const days = versions.map(({ publishedOn }) => publishedOn)
      expect(days).toEqual([...new Set(days)].toSorted())
      expect([...days, ...confirmedOn].filter((on) => on > day)).toEqual([])
      for (const held of postings)
        expect(held.filter(({ to }) => to === null).length).toBeLessThan(2)
    }
    const holders = plans.flatMap(({ postings }) => postings.map((held) => holderOn(held, day)))
    expect(holders).toContain(undefined)
    expect(holders.some((holder) => holder?.kind === 'ADDITIONAL_CHARGE')).toBe(true)
  })

  it('holds values and snapshots the product can read', () => {
    const country = makeCountry({ offices: 20, seed: '1', day }, [])
    for (const plan of country.plans.filter((each) => versionOn(each, day))) {
      const { services } = country.charters.get(plan, 1).content
      expect(services).toHaveLength(20)
      for (const { timeLimit, fee } of services) {
        timeLimitSchema.parse(timeLimit)
        feeSchema.parse(fee)
      }
      const shared = country.snapshots.get(plan.office.department.slug)
      const ids = idsOf(country.idOf, plan)
      snapshotSchema.parse(JSON.parse(writeSnapshot(plan, ids, day, shared!)))
    }
  })

  it('says some services otherwise in a later version', () => {
    const { charters, plans } = makeCountry({ offices: 40, seed: '1', day }, [])
    const plan = plans.find(({ versions }) => versions.length === 3)!
    const [first, second] = [1, 2].map((number) => charters.get(plan, number).content.services)
    const changed = first!.filter((service, at) => service.timeLimitBn !== second![at]!.timeLimitBn)
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.length).toBeLessThan(20)
  })
})

describe('npm run db:generate', () => {
  it('takes a number of offices, a seed and a day', () => {
    const given = ['--offices', '500', '--seed', '7', '--day', '2026-01-31']
    expect(readGenerateOptions(given, day)).toEqual({ offices: 500, seed: '7', day: '2026-01-31' })
    expect(readGenerateOptions(['--offices', '5'], day)).toEqual({ offices: 5, seed: '1', day })
  })

  it.each([
    [[]],
    [['--offices', 'many']],
    [['--offices', '0']],
    [['--many']],
    [['--offices', '5', '--day', '2026-02-30']],
  ])('says how it is used: %j', (args) => {
    expect(() => readGenerateOptions(args, day)).toThrow('npm run db:generate -- --offices 500')
  })
})
