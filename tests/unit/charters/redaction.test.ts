import { describe, expect, it } from 'vitest'
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { OfficerView, ServiceView } from '@/lib/charters/published-charter'
import { isRedactable, redact, type Redactable, redactOfficers } from '@/lib/charters/redaction'

const pair = (bn: string): Bilingual => ({ bn, source: 'bn', translation: 'missing' })
const empty: Bilingual = { source: 'bn', translation: 'missing' }

function officer(changes: Partial<OfficerView> = {}): OfficerView {
  return {
    postId: 'post-1',
    title: pair('প্রোগ্রামার'),
    vacant: false,
    additionalCharge: false,
    name: pair('নাসরিন আক্তার'),
    phones: ['01700000001', '333'],
    emails: ['a@example.gov.bd'],
    official: 'YES',
    changedSincePublication: false,
    ...changes,
  }
}

function charter(): Redactable {
  const service = {
    slug: 'mutation',
    name: pair('নামজারি'),
    remarks: { ...pair('ফোন ০১৭…'), en: 'phone 017…' },
    timeLimit: { raw: '৩ দিন', kind: 'limit', max: 3 },
    documents: [{ text: pair('এক') }, { text: pair('দুই') }, { text: pair('তিন') }],
    officer: officer(),
    escalation: [officer({ postId: 'post-2' })],
  }
  return {
    vision: pair('রূপকল্প'),
    objectives: [pair('এক'), pair('দুই')],
    services: [service as unknown as ServiceView],
    escalationLevels: [
      {
        level: 1,
        when: empty,
        who: pair('কর্মকর্তা'),
        officer: officer(),
        address: empty,
        timeLimitWords: empty,
      },
    ],
  }
}

function redacted(...paths: string[]) {
  const view = charter()
  redact(view, paths)
  const [service] = view.services
  if (!service) throw new Error('the service is gone')
  return { view, service }
}

describe('redact', () => {
  it('empties a text, on both sides', () => {
    const { service } = redacted('/services/mutation/remarks')
    expect(service.remarks).toEqual(empty)
    expect(service.name).toEqual(pair('নামজারি'))
  })

  it('empties one side of a text', () => {
    expect(redacted('/services/mutation/remarks/bn').service.remarks).toEqual({
      en: 'phone 017…',
      source: 'bn',
      translation: 'missing',
    })
  })

  it('hides an officer’s phones wherever the version names the post', () => {
    const { view, service } = redacted('/officers/post-1/phones')
    expect(service.officer).toMatchObject({ phones: [], emails: ['a@example.gov.bd'] })
    expect(view.escalationLevels[0]?.officer?.phones).toEqual([])
    expect(service.escalation[0]?.phones).toEqual(['01700000001', '333'])
  })

  it('hides single entries of a list, whatever the order they were redacted in', () => {
    const { service } = redacted(
      '/services/mutation/documents/0',
      '/services/mutation/documents/2',
      '/officers/post-1/phones/0',
    )
    expect(service.documents).toEqual([{ text: pair('দুই') }])
    expect(service.officer?.phones).toEqual(['333'])
  })

  it('keeps the shape of a value it hides', () => {
    expect(redacted('/services/mutation/timeLimit').service.timeLimit).toEqual({
      raw: '',
      kind: 'none',
    })
  })

  it('hides an officer altogether, and texts of the charter itself', () => {
    const { view, service } = redacted('/services/mutation/officer', '/vision', '/objectives/1')
    expect(service.officer).toBeUndefined()
    expect(view.vision).toEqual(empty)
    expect(view.objectives).toEqual([pair('এক')])
  })

  it('leaves alone someone who came to the post later', () => {
    const [view] = [charter()]
    const [service] = view.services
    if (service) service.officer = officer({ changedSincePublication: true })
    redact(view, ['/officers/post-1/phones'])
    expect(service?.officer?.phones).toHaveLength(2)
  })

  it.each([
    '',
    'vision',
    '/nothing',
    '/services',
    '/services/other/remarks',
    '/officers/post-1',
    '/services/mutation/slug',
  ])('does nothing for %j', (path) => {
    expect(redacted(path).view).toEqual(charter())
  })
})

describe('isRedactable', () => {
  it.each([
    ['/services/mutation/remarks', true],
    ['/officers/post-1/phones/1', true],
    ['/vision', true],
    ['/officers/post-1/phones/2', false],
    ['/officers/post-9/phones', false],
    ['/services/mutation/slug', false],
    ['/services/mutation', false],
    ['/services/mutation/room', false],
    ['/constructor', false],
  ])('%s: %s', (path, expected) => {
    expect(isRedactable(charter(), path)).toBe(expected)
  })
})

describe('redactOfficers', () => {
  it('hides the same on the page of the officers, and nothing of services', () => {
    const officers = [officer(), officer({ postId: 'post-2' })]
    redactOfficers(officers, ['/officers/post-1/phones', '/services/mutation/remarks'])
    expect(officers.map(({ phones }) => phones.length)).toEqual([0, 2])
  })
})
