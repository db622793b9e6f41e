import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ComparableCharter,
  type ComparableRow,
  type Fields,
  toComparable,
} from '@/lib/charters/comparison/comparable'
import { diffCharters, isUnchanged } from '@/lib/charters/diff'
import { officerView, pair, publishedCharter, serviceView } from '@/tests/factories/published'
import { applyChanges } from './apply-changes'

const fields = fc.dictionary(
  fc.constantFrom('name.bn', 'name.en', 'timeLimit', 'remarks.bn'),
  fc.constantFrom('ক', 'খ', '৩ কার্যদিবস', '৫ কার্যদিবস', 'free'),
  { noNullPrototype: true },
) as fc.Arbitrary<Fields>
const entries = fc.array(fields, { maxLength: 5 })
const rows: fc.Arbitrary<ComparableRow[]> = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    fields,
    documents: entries,
    variants: entries,
  }),
  { selector: ({ key }) => key },
)
const levels = rows.map((all) => all.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
const charters: fc.Arbitrary<ComparableCharter> = fc.record({
  statement: fields,
  objectives: entries,
  functions: entries,
  expectations: entries,
  levels,
  services: rows,
})

describe('diffCharters', () => {
  it('finds nothing between a charter and itself', () => {
    fc.assert(
      fc.property(charters, (charter) => {
        expect(isUnchanged(diffCharters(charter, structuredClone(charter)))).toBe(true)
      }),
    )
  })

  it('finds something between two that differ', () => {
    fc.assert(
      fc.property(charters, charters, (one, other) => {
        const isSame = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
        expect(isUnchanged(diffCharters(one, other))).toBe(isSame)
      }),
    )
  })

  it('gives the second version when applied to the first', () => {
    fc.assert(
      fc.property(charters, charters, (one, other) => {
        expect(applyChanges(one, diffCharters(one, other))).toEqual(other)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the changes of a charter', () => {
  const first = publishedCharter({
    services: [serviceView({ slug: 'a', id: 'a' }), serviceView({ slug: 'b', id: 'b' })],
    functions: [pair('এক'), pair('দুই')],
  })
  const diff = (charter: Partial<typeof first>) =>
    diffCharters(toComparable(first), toComparable({ ...first, ...charter }))

  it('names the field of a service, by its lasting identity', () => {
    const remarks = pair('শুধু রবিবার')
    const services = [first.services[0]!, { ...first.services[1]!, remarks }]
    expect(diff({ services }).services).toMatchObject([
      {
        kind: 'changed',
        after: { key: 'b' },
        fields: [{ field: 'remarks.bn', after: 'শুধু রবিবার' }],
      },
    ])
  })

  it('tells a new service, one that is gone, and one that moved', () => {
    const [a, b] = [first.services[0]!, first.services[1]!]
    expect(diff({ services: [b, a] })).toMatchObject({
      services: [],
      moved: [{ to: expect.any(Number) }],
    })
    expect(diff({ services: [a] }).services).toMatchObject([{ kind: 'removed', from: 1 }])
    const added = serviceView({ slug: 'c', id: 'c' })
    expect(diff({ services: [added, a, b] })).toMatchObject({
      services: [{ kind: 'added', to: 0 }],
      moved: [],
    })
  })

  it('pairs an entry with the one in its place', () => {
    expect(diff({ functions: [pair('এক'), pair('তিন'), pair('চার')] }).functions).toEqual([
      {
        kind: 'changed',
        from: 1,
        to: 1,
        fields: [{ field: 'text.bn', before: 'দুই', after: 'তিন' }],
      },
      { kind: 'added', to: 2, after: { 'text.bn': 'চার' } },
    ])
  })

  it('takes no transfer for a change of the promise', () => {
    const officer = officerView({ name: pair('অন্য কেউ'), phones: ['333'] })
    const services = first.services.map((service) => ({ ...service, officer }))
    expect(isUnchanged(diff({ services }))).toBe(true)
    const other = officerView({ title: pair('উপপরিচালক') })
    const changed = first.services.map((service) => ({ ...service, officer: other }))
    expect(diff({ services: changed }).services).toHaveLength(2)
  })

  it('tells a value that was set right while its words stayed', () => {
    const [service] = first.services
    const timeLimit = { ...service!.timeLimit, max: 5 }
    const { services } = diff({ services: [{ ...service!, timeLimit }, first.services[1]!] })
    expect(services).toMatchObject([{ fields: [{ field: 'timeLimit' }] }])
  })
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const all = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(all.map(([key, each]) => [key, sorted(each)]))
}
