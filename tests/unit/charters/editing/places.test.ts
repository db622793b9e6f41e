import { describe, expect, it } from 'vitest'
import { applyProposal, withTexts } from '@/lib/charters/editing/apply-proposal'
import { placeOf } from '@/lib/charters/editing/finding-place'
import { moveWithinCategory } from '@/lib/charters/editing/order-services'
import { charterDraftSchema } from '@/lib/charters/schema'
import { changeRows } from '@/lib/forms/change-rows'

describe('placeOf', () => {
  it.each([
    ['/vision', 'bn', { part: 'statement', field: 'visionBn' }],
    ['/expectations/2', 'en', { part: 'expectations', field: 'expectations.2.textEn' }],
    ['/services/3/timeLimit/raw', 'bn', { part: 'service', service: 3, field: 'timeLimitBn' }],
    ['/services/0/recipient', 'bn', { part: 'service', service: 0, field: 'recipientsBn' }],
    ['/services/0/officer/emails', 'bn', { part: 'service', service: 0, field: 'officer' }],
    ['/services/1/nameBn', 'bn', { part: 'service', service: 1, field: 'nameBn' }],
    ['/grievance', 'bn', { part: 'escalation' }],
    ['/columns', 'bn', { part: 'charter' }],
  ] as const)('leads from %s in %s to its field', (pointer, language, place) => {
    expect(placeOf(pointer, language)).toEqual(place)
  })

  it('finds the row of a level by its number', () => {
    expect(placeOf('/grievance/0/who', 'bn', [3]).field).toBe('levels.2.whoBn')
  })
})

const content = charterDraftSchema.parse({
  services: [
    {
      category: 'citizen',
      nameBn: 'ক',
      timeLimitBn: 'আবেদন করতে হবে',
      documents: [{ textBn: 'জরম্নরী' }, { textBn: 'ছবি' }],
    },
  ],
})

describe('applyProposal', () => {
  it('moves words to the field they belong to, when that is empty', () => {
    const texts = applyProposal(content, {
      path: '/services/0/timeLimit',
      raw: 'আবেদন করতে হবে',
      proposal: 'আবেদন করতে হবে',
      proposalPath: '/services/0/method',
    })
    expect(withTexts(content, texts).services[0]).toMatchObject({
      methodBn: 'আবেদন করতে হবে',
      timeLimitBn: undefined,
    })
  })

  it('changes only the line of a list that differs', () => {
    const proposal = { path: '/services/0/documents', raw: 'জরম্নরী\nছবি', proposal: 'জরুরী\nছবি' }
    const texts = applyProposal(content, proposal)
    expect(texts).toEqual([
      { pointer: '/services/0/documents/0/textBn', before: 'জরম্নরী', after: 'জরুরী' },
    ])
    expect(withTexts(content, texts).services[0]?.documents[0]?.textBn).toBe('জরুরী')
  })

  it('does nothing when the words have become others', () => {
    expect(applyProposal(content, { path: '/services/0/name', raw: 'খ', proposal: 'গ' })).toEqual(
      [],
    )
  })
})

describe('moveWithinCategory', () => {
  it('passes over services of other categories, and stops at the ends', () => {
    const { services } = charterDraftSchema.parse({
      services: [
        { category: 'citizen', slug: 'a' },
        { category: 'internal', slug: 'b' },
        { category: 'citizen', slug: 'c' },
      ],
    })
    const slugs = (to: 'up' | 'down', slug: string) =>
      moveWithinCategory(services, slug, to).map((service) => service.slug)
    expect(slugs('up', 'c')).toEqual(['c', 'b', 'a'])
    expect(slugs('up', 'a')).toEqual(['a', 'b', 'c'])
    expect(slugs('down', 'b')).toEqual(['a', 'b', 'c'])
  })
})

describe('changeRows', () => {
  const form = (rows: string) => {
    const data = new FormData()
    data.set('rows', rows)
    for (const at of [0, 1, 2]) data.set(`documents.${at}.textBn`, String(at))
    data.set('nameBn', 'ক')
    return data
  }
  const texts = (rows: string) => {
    const changed = changeRows(form(rows))
    return [0, 1, 2].map((at) => changed?.form.get(`documents.${at}.textBn`) ?? null)
  }

  it('moves and removes a row with all that was typed', () => {
    expect(texts('up:documents:2')).toEqual(['0', '2', '1'])
    expect(texts('down:documents:0')).toEqual(['1', '0', '2'])
    expect(texts('remove:documents:0')).toEqual(['1', '2', null])
    expect(changeRows(form('remove:documents:0'))?.form.get('nameBn')).toBe('ক')
  })

  it('adds one at the end, and names the place to go to', () => {
    expect(changeRows(form('add:documents'))?.focus).toBe('documents.3')
  })

  it('leaves other buttons alone', () => {
    expect(changeRows(form(''))).toBeNull()
  })
})
