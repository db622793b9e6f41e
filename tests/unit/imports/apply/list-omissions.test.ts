import { describe, expect, it } from 'vitest'
import { listOmissions } from '@/lib/imports/apply/list-omissions'
import type { CharterDraftInput } from '@/lib/charters/schema'

const item = { textBn: 'সময়মতো আসুন।' }
const service = (slug: string) =>
  ({ slug, nameBn: slug }) as NonNullable<CharterDraftInput['services']>[number]
const current: CharterDraftInput = {
  expectations: [item, item],
  functions: [item],
  escalationLevels: [],
  services: [service('web-portal'), service('training')],
}

describe('listOmissions', () => {
  it('names the lists and services the document lacks', () => {
    expect(listOmissions(current, { functions: [item] }, ['training'])).toEqual([
      { section: 'expectations', count: 2 },
      { section: 'services', count: 1 },
    ])
  })

  it('is silent where nothing goes, and for a first version', () => {
    const slugs = ['web-portal', 'training']
    expect(listOmissions(current, { expectations: [item], functions: [item] }, slugs)).toEqual([])
    expect(listOmissions(null, {}, [])).toEqual([])
  })
})
