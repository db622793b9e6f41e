import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FoundFinding } from '@/lib/audit/findings/finding'
import { begin, found, judge, type Life, openIn, serviceIds, waive } from './life'

const vague = (raw = 'চাহিদা মোতাবেক') => found({ rule: 'T02', raw })
const changesOf = ({ events }: Life) => events.map(({ change }) => change)

describe('a finding', () => {
  it('is found once: opening it is no event', () => {
    const life = begin()
    judge(life, [vague()])
    expect(openIn(life)).toMatchObject([{ rule: 'T02', foundAt: new Date(1), reopenedAt: null }])
    expect(life.events).toEqual([])
  })

  it('is fixed by the version that no longer has it, and opened again by the one that has it again', () => {
    const life = begin()
    judge(life, [vague()])
    life.version = 2
    judge(life, [])
    expect(life.rows).toMatchObject([{ versionId: 'v1', status: 'FIXED', settledAt: new Date(2) }])
    life.version = 3
    judge(life, [vague()])
    expect(openIn(life)).toMatchObject([{ foundAt: new Date(1), reopenedAt: new Date(3) }])
    expect(changesOf(life)).toEqual(['FIXED', 'REOPENED'])
  })

  it('that goes on is as old as it was', () => {
    const life = begin()
    judge(life, [vague()])
    life.version = 2
    judge(life, [vague('প্রয়োজন মোতাবেক')])
    expect(openIn(life)).toMatchObject([{ foundAt: new Date(1), raw: 'প্রয়োজন মোতাবেক' }])
    expect(life.events).toEqual([])
  })

  it('is withdrawn where only the rules became others', () => {
    const life = begin()
    judge(life, [vague()])
    judge(life, [], true)
    expect(changesOf(life)).toEqual(['WITHDRAWN'])
    expect(life.rows).toMatchObject([{ status: 'FIXED' }])
  })

  it('that was waived is opened again when its words become others, and only then', () => {
    const life = begin()
    judge(life, [vague()])
    waive(life, life.rows[0]!)
    life.version = 2
    judge(life, [vague()])
    expect(openIn(life)).toEqual([])
    life.version = 3
    judge(life, [vague('প্রয়োজন মোতাবেক')])
    expect(openIn(life)).toMatchObject([{ waiverReason: null, reopenedAt: new Date(3) }])
    expect(changesOf(life)).toEqual(['WAIVED', 'REOPENED'])
  })

  it('of which a draft had another that the version does not have leaves nothing behind', () => {
    const life = begin()
    judge(life, [vague()])
    const draft = { ...life.rows[0]!, id: 'draft', versionId: 'v2', identity: 'T01', rule: 'T01' }
    life.rows.push(draft)
    life.version = 2
    judge(life, [vague()])
    expect(life.rows.map(({ id }) => id)).not.toContain('draft')
    expect(life.events).toEqual([])
  })
})

const finding = fc
  .record({
    rule: fc.constantFrom('T01', 'T02', 'O02'),
    at: fc.nat({ max: serviceIds.length - 1 }),
    raw: fc.constantFrom(undefined, 'ক', 'খ'),
    part: fc.constantFrom('phone', 'email'),
  })
  .map(({ rule, at, raw, part }): FoundFinding => {
    return found({ rule, raw, path: `/services/${at}/timeLimit`, params: { part } })
  })

const passes = fc.array(
  fc.record({
    findings: fc.array(finding, { maxLength: 6 }),
    publishes: fc.boolean(),
    isOtherMethod: fc.boolean(),
    waived: fc.option(fc.nat({ max: 5 })),
  }),
  { minLength: 1, maxLength: 12 },
)

type Passes = typeof passes extends fc.Arbitrary<infer Made> ? Made : never

function live(given: Passes, after: (life: Life, findings: FoundFinding[]) => void): void {
  const life = begin()
  for (const { findings, publishes, isOtherMethod, waived } of given) {
    if (publishes) life.version += 1
    judge(life, findings, isOtherMethod)
    after(life, findings)
    const row = waived === null ? undefined : openIn(life)[waived]
    if (row) waive(life, row)
  }
}

describe('whatever is found, published and waived', () => {
  it('what is found is stored, once each, open or waived', () => {
    fc.assert(
      fc.property(passes, (given) =>
        live(given, ({ rows, version }, findings) => {
          const own = rows.filter(
            ({ versionId, status }) => versionId === `v${version}` && status !== 'FIXED',
          )
          const name = ({ identity, raw, params }: FoundFinding) =>
            JSON.stringify([identity, raw, params])
          expect(own.map(name).toSorted()).toEqual(findings.map(name).toSorted())
        }),
      ),
    )
  })

  it('a second pass with the same outcome writes nothing', () => {
    fc.assert(
      fc.property(passes, (given) =>
        live(given, (life, findings) => expect(judge(life, findings)).toBe(0)),
      ),
    )
  })

  it('what was fixed or withdrawn is opened or waived again before it is fixed again', () => {
    fc.assert(
      fc.property(passes, (given) =>
        live(given, ({ events }) => {
          const byIdentity = Map.groupBy(events, ({ finding: { identity } }) => identity)
          for (const changes of byIdentity.values()) {
            const gone = changes.map(({ change }) => change === 'FIXED' || change === 'WITHDRAWN')
            expect(gone.some((isGone, at) => isGone && gone[at + 1])).toBe(false)
          }
        }),
      ),
    )
  })

  it('no waiver is lost while its words are found', () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 6 }), passes, (first, given) => {
        const life = begin()
        const kept = found({ rule: 'T02', raw: 'আইনে আছে', path: '/services/1/fee' })
        judge(life, [...first, kept])
        waive(
          life,
          life.rows.find(({ raw }) => raw === kept.raw)!,
        )
        for (const { findings, publishes, isOtherMethod } of given) {
          if (publishes) life.version += 1
          judge(life, [...findings, kept], isOtherMethod)
          const row = life.rows.find(
            ({ raw, versionId }) => raw === kept.raw && versionId === `v${life.version}`,
          )
          expect(row).toMatchObject({ status: 'WAIVED', waiverReason: 'law' })
        }
      }),
    )
  })

  it('what goes on keeps the day it was first found', () => {
    fc.assert(
      fc.property(passes, (given) => {
        const life = begin()
        const kept = found({ rule: 'S05', path: '/vision', raw: '...' })
        for (const { findings, publishes } of given) {
          if (publishes) life.version += 1
          judge(life, [...findings, kept])
        }
        expect(openIn(life).find(({ rule }) => rule === 'S05')?.foundAt).toEqual(new Date(1))
      }),
    )
  })
})
