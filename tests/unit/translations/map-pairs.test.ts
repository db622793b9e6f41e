import { describe, expect, it } from 'vitest'
import { charterDraftSchema } from '@/lib/charters/schema'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { listPairs, mapPairs } from '@/lib/translations/map-pairs'

const content = charterDraftSchema.parse({
  visionBn: 'ক',
  expectations: [{ textBn: 'খ' }],
  escalationLevels: [{ level: 2, whoBn: 'গ' }],
  services: [
    {
      slug: 'one',
      category: 'citizen',
      nameBn: 'ঘ',
      timeLimitBn: '৩ দিন',
      timeLimit: parseTimeLimit('৩ দিন'),
      documents: [{ textBn: 'ঙ' }],
    },
    {
      slug: 'two',
      category: 'citizen',
      timeLimitBn: 'ইচ্ছামতো',
      timeLimit: { raw: '', kind: 'vague' },
    },
  ],
})

describe('listPairs', () => {
  it('gives every sentence its place, and a time only where its words stand on the page', () => {
    const said = listPairs(content).filter(({ bn }) => bn)
    expect(said.map(({ place, bn }) => [place, bn])).toEqual([
      ['vision', 'ক'],
      ['expectations', 'খ'],
      ['level.2.who', 'গ'],
      ['service.one.name', 'ঘ'],
      ['service.one.documents.text', 'ঙ'],
      ['service.two.timeLimit', 'ইচ্ছামতো'],
    ])
  })
})

describe('mapPairs', () => {
  it('changes what it is told to, and hands back other services as the same objects', () => {
    const mapped = mapPairs(content, (pair) =>
      pair.bn === 'ঙ' ? { ...pair, en: 'E', translation: { source: 'bn' } } : pair,
    )
    expect(mapped.services[0]?.documents[0]).toMatchObject({
      textBn: 'ঙ',
      textEn: 'E',
      translations: { text: { source: 'bn' } },
    })
    expect(mapped.services[1]).toBe(content.services[1])
    expect(mapped.visionBn).toBe('ক')
  })
})
