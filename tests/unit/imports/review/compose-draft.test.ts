import { describe, expect, it } from 'vitest'
import type { ServiceDraftInput } from '@/lib/charters/schema'
import { composeDraft } from '@/lib/imports/review/compose-draft'
import { type Decisions, readDecisions } from '@/lib/imports/review/decisions'
import { diffService } from '@/lib/imports/review/services/diff-service'
import { mergeService } from '@/lib/imports/review/services/merge-service'

const service = (slug: string, parts: Partial<ServiceDraftInput> = {}): ServiceDraftInput => ({
  ...{ slug, category: 'citizen', nameBn: slug },
  ...parts,
})
const base = {
  visionBn: 'চার্টারের রূপকল্প',
  expectations: [{ textBn: 'সময়মতো আসুন' }],
  services: [service('a'), service('b'), service('c', { inherited: { officer: 1 } })],
}
const document = { visionBn: 'নথির রূপকল্প', services: [service('new'), service('b')] }
const compose = (decisions: Partial<Decisions>) =>
  composeDraft({ document, base, decisions: readDecisions(decisions) })
const slugs = ({ services = [] }: { services?: ServiceDraftInput[] }) =>
  services.map(({ slug }) => slug)

describe('composeDraft', () => {
  it('replaces: the document’s words alone', () => {
    const draft = compose({})
    expect(slugs(draft)).toEqual(['new', 'b'])
    expect(draft).toMatchObject({ visionBn: 'নথির রূপকল্প' })
    expect(draft.expectations).toBeUndefined()
  })

  it('keeps what a person asked to keep, behind the document’s rows', () => {
    const draft = compose({
      sections: { vision: 'charter', expectations: 'charter' },
      gone: { c: 'keep', a: 'remove' },
    })
    expect(slugs(draft)).toEqual(['new', 'b', 'c'])
    expect(draft.services?.[2]?.inherited).toEqual({ officer: 1 })
    expect(draft).toMatchObject({ visionBn: base.visionBn, expectations: base.expectations })
  })

  it('merges into the charter’s order, and loses nothing the document is silent about', () => {
    const draft = compose({ onto: 'merge', gone: { a: 'remove' } })
    expect(slugs(draft)).toEqual(['b', 'c', 'new'])
    expect(draft.services?.[1]?.inherited).toEqual({ officer: 0 })
    expect(draft.expectations).toEqual(base.expectations)
  })
})

describe('mergeService', () => {
  const existing = service('a', { nameBn: 'প্রশিক্ষণ', feeBn: '২০ টাকা', methodBn: 'সরাসরি' })

  it('replaces what the row says and keeps the rest', () => {
    const merged = mergeService(service('a', { nameBn: 'প্রশিক্ষণ', feeBn: '৩০ টাকা' }), existing)
    expect(merged).toMatchObject({ feeBn: '৩০ টাকা', methodBn: 'সরাসরি' })
  })

  it('makes an English row the translation of a Bangla service', () => {
    const row: ServiceDraftInput = { slug: 'a', category: 'citizen', nameEn: 'Training' }
    expect(mergeService(row, existing)).toMatchObject({ nameBn: 'প্রশিক্ষণ', nameEn: 'Training' })
  })
})

describe('diffService', () => {
  it('tells changed words, not spelling variants or missing translations', () => {
    const before = service('a', { nameBn: 'সেবা দান', nameEn: 'Service', feeBn: '২০ টাকা' })
    const after = service('a', { nameBn: 'সেবা  দান', feeBn: '৩০ টাকা' })
    expect(diffService(before, after)).toEqual([
      { field: 'fee', before: '২০ টাকা', after: '৩০ টাকা' },
    ])
  })
})
