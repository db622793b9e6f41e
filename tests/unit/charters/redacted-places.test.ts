import { describe, expect, it } from 'vitest'
import type { PublishedCharter } from '@/lib/charters/published-charter'
import { listRedactable } from '@/lib/charters/versions/redactable-places'
import { shownPath, storedPath } from '@/lib/charters/versions/redacted-places'
import { isRedactable, redact } from '@/lib/charters/redaction'
import type { Bilingual } from '@/lib/i18n/bilingual'

const pair = (bn?: string): Bilingual => ({ bn, source: 'bn', translation: 'missing' })

function charter(): PublishedCharter {
  const officer = { postId: 'p1', title: pair('প্রোগ্রামার'), phones: ['01700000001'], emails: [] }
  const service = {
    slug: 'mutation',
    name: pair('নামজারি'),
    remarks: pair('ফোন ০১৭…'),
    documents: ['এক', 'দুই', 'তিন'].map((text) => ({ text: pair(text) })),
    variants: [],
    officer,
    escalation: [officer],
  }
  return {
    office: { address: pair(), openingHours: pair('৯টা'), phones: ['333'], emails: [] },
    vision: pair('রূপকল্প'),
    mission: pair(),
    objectives: ['ক', 'খ', 'গ'].map(pair),
    functions: [],
    expectations: [],
    services: [service],
    escalationLevels: [{ level: 1, when: pair('আগে'), who: pair(), address: pair(), officer }],
    redactions: [],
  } as unknown as PublishedCharter
}

describe('the places of a list that was hidden in part', () => {
  const hidden = ['/objectives/0', '/objectives/2']

  it('are counted as they were published', () => {
    expect([0, 1, 2].map((at) => storedPath('/objectives', at, hidden))).toEqual([
      '/objectives/1',
      '/objectives/3',
      '/objectives/4',
    ])
    expect(storedPath('/functions', 1, hidden)).toBe('/functions/1')
  })

  it('are found again where they stand now', () => {
    expect(shownPath('/objectives/1', hidden)).toBe('/objectives/0')
    expect(shownPath('/objectives/3/bn', hidden)).toBe('/objectives/1/bn')
    expect(shownPath('/objectives/2', hidden)).toBeNull()
    expect(shownPath('/vision', hidden)).toBe('/vision')
  })
})

describe('listRedactable', () => {
  it('lists what stands in a part, all of which can be hidden', () => {
    const shown = charter()
    const listed = ['office', 'statement', 'levels', 'mutation'].flatMap((part) =>
      listRedactable(shown, part, 'bn'),
    )
    expect(listed.map(({ path }) => path)).toEqual([
      '/office/openingHours',
      '/office/phones',
      '/vision',
      '/objectives/0',
      '/objectives/1',
      '/objectives/2',
      '/escalationLevels/0/when',
      '/officers/p1/phones',
      '/services/mutation/name',
      '/services/mutation/remarks',
      '/services/mutation/documents/0',
      '/services/mutation/documents/1',
      '/services/mutation/documents/2',
      '/officers/p1/phones',
    ])
    expect(listed.filter(({ path }) => !isRedactable(shown, path))).toEqual([])
  })

  it('names an entry by its place as published, after one before it was hidden', () => {
    const shown = charter()
    const first = '/objectives/0'
    redact(shown, [first])
    shown.redactions = [{ path: first, at: new Date(), reason: 'x' }]
    const [, next] = listRedactable(shown, 'statement', 'bn')
    expect(next).toMatchObject({ path: '/objectives/1', text: 'খ', n: 1 })
  })
})
