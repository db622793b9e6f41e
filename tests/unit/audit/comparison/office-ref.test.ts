import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listTwice, mostOffers, readRefs, writeRefs } from '@/lib/audit/comparison/office-ref'
import { readServiceRef, writeServiceRef } from '@/lib/audit/comparison/service-ref'

const ref = fc.record({
  slug: fc.stringMatching(/^[a-z][a-z0-9-]{0,12}(\.[a-z][a-z0-9-]{0,12}){0,2}$/),
  number: fc.integer({ min: 1, max: 99_999 }),
})
const refs = fc.uniqueArray(ref, { selector: ({ slug }) => slug, minLength: 1, maxLength: 80 })

describe('offices and versions in an address', () => {
  it('are read as they were written, however many', () => {
    fc.assert(
      fc.property(refs, (all) => {
        expect(readRefs(writeRefs(all))).toEqual(all)
      }),
    )
  })

  it('stand there as they are while they are few', () => {
    expect(writeRefs([{ slug: 'doict.narail', number: 2 }, { slug: 'dss.magura' }])).toEqual([
      'doict.narail@2',
      'dss.magura',
    ])
  })

  it('fit an address even for every upazila of the country', () => {
    const all = Array.from({ length: 495 }, (_, at) => ({
      slug: `doict.upazila-${(at * 7919) % 495}.district-${at % 64}`,
      number: 1 + (at % 5),
    }))
    expect(writeRefs(all).join('/').length).toBeLessThan(6_000)
    expect(readRefs(writeRefs(all))).toEqual(all)
  })

  it.each([[[]], [['']], [['doict@0']], [['doict@1@2']], [['DOICT@1']], [['z-!!']], [['z-AAAA']]])(
    'are none in %j',
    (parts) => {
      expect(readRefs(parts)).toBeNull()
    },
  )

  it('keep both versions of an office, and tell that it stands twice', () => {
    const all = readRefs(['a@1', 'b@1', 'a@2', 'b@1']) ?? []
    expect(writeRefs(all)).toEqual(['a@1', 'b@1', 'a@2'])
    expect(writeRefs(listTwice(all))).toEqual(['a@1', 'a@2'])
  })

  it('are none when there are too many', () => {
    const all = Array.from({ length: mostOffers + 1 }, (_, at) => `o${at}@1`)
    expect(readRefs(all)).toBeNull()
  })
})

describe('a service of a version in an address', () => {
  it('is read as it was written', () => {
    const service = { officeSlug: 'doict.narail', number: 3, serviceSlug: 'training' }
    expect(readServiceRef(writeServiceRef(service))).toEqual(service)
    expect(readServiceRef('doict.narail/training')).toBeNull()
    expect(readServiceRef(undefined)).toBeNull()
  })
})
