import { describe, expect, it } from 'vitest'
import { writeRefs } from '@/lib/audit/comparison/office-ref'
import { readComparison } from '@/lib/audit/comparison/saved/comparison-address'

const origin = 'https://protishruti.example'
const charters = '/compare/offices/a.narail@1/b.narail@2'

describe('the address of a comparison', () => {
  it.each([
    [charters, charters],
    [`/en${charters}`, charters],
    [`${origin}/bn${charters}#cite`, charters],
    [` ${charters}?only=differences&sort=charter&held=x `, `${charters}?only=differences`],
    ['/compare/offices/a.narail@1/b.narail@2/a.narail@1', charters],
  ])('%s is kept in one spelling', (text, address) => {
    expect(readComparison(text, origin)).toEqual({ address, kind: 'charters', offices: 2 })
  })

  it('may be of one service over many offices, packed', () => {
    const refs = Array.from({ length: 30 }, (_, at) => ({ slug: `o${at}.narail`, number: 1 }))
    const address = `/compare/services/ict-training/${writeRefs(refs).join('/')}`
    expect(readComparison(`/bn${address}`, origin)).toEqual({
      ...{ address, kind: 'offers', offices: 30, standard: 'ict-training' },
    })
  })

  it.each([
    ['without a version', '/compare/offices/a.narail/b.narail@2'],
    ['of one office', '/compare/offices/a.narail@1'],
    [
      'of seven offices',
      `/compare/offices/${[1, 2, 3, 4, 5, 6, 7].map((n) => `o${n}@1`).join('/')}`,
    ],
    ['elsewhere on the portal', '/tables/offices'],
    ['of the choice itself', '/compare'],
    ['of another portal', `https://else.example${charters}`],
    ['on another scheme', 'javascript:alert(1)'],
    ['of another host without a scheme', `//else.example${charters}`],
    ['that is broken', '/compare/offices/%E0%A4%A/b@1'],
    ['of a service with no name', '/compare/services/Not%20One/a.narail@1'],
    ['too long to be one', `${charters}?${'x'.repeat(20_000)}`],
    ['of nothing', ''],
  ])('%s is none', (_, text) => {
    expect(readComparison(text, origin)).toBeNull()
  })
})
