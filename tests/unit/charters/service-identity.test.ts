import { describe, expect, it } from 'vitest'
import { identifyServices, type KnownService } from '@/lib/charters/drafts/service-identity'

const known: KnownService[] = [
  { id: '1', slug: 'mutation', names: ['নামজারি', 'Mutation'] },
  { id: '2', slug: 'land-tax', names: ['ভূমি উন্নয়ন কর', null] },
]

describe('identifyServices', () => {
  it('continues the service a slug names, whatever it is called now', () => {
    expect(identifyServices([{ slug: 'mutation', nameBn: 'জমা খারিজ' }], known)).toEqual([
      { id: '1', slug: 'mutation' },
    ])
  })

  it('finds a service by its name in either language, in another spelling', () => {
    const rows = [{ nameEn: 'MUTATION' }, { nameBn: 'ভুমি  উন্নয়ন কর।' }]
    expect(identifyServices(rows, known)).toEqual([
      { id: '1', slug: 'mutation' },
      { id: '2', slug: 'land-tax' },
    ])
  })

  it('begins a service that is not known, under the slug it asks for or one made of its name', () => {
    const rows = [{ slug: 'khatian', nameBn: 'খতিয়ান' }, { nameBn: 'পর্চা' }]
    expect(identifyServices(rows, known)).toEqual([
      { id: null, slug: 'khatian' },
      { id: null, slug: 'porcha' },
    ])
  })

  it('gives each service once: a second row of its name is another service', () => {
    const rows = [{ nameBn: 'নামজারি' }, { nameBn: 'নামজারি' }]
    expect(identifyServices(rows, known)).toEqual([
      { id: '1', slug: 'mutation' },
      { id: null, slug: 'namojari' },
    ])
  })

  it('does not give by name what another row names by slug', () => {
    const rows = [{ nameBn: 'নামজারি' }, { slug: 'mutation', nameBn: 'জমা খারিজ' }]
    expect(identifyServices(rows, known)).toEqual([
      { id: null, slug: 'namojari' },
      { id: '1', slug: 'mutation' },
    ])
  })

  it('refuses two rows of one slug', () => {
    expect(identifyServices([{ slug: 'a' }, { slug: 'a' }], known)).toEqual({
      ok: false,
      code: 'invalid',
      issues: [{ code: 'service_repeated', path: '/services/1/slug' }],
    })
  })

  it('keeps unnamed rows apart', () => {
    expect(identifyServices([{}, {}], known)).toEqual([
      { id: null, slug: 'service' },
      { id: null, slug: 'service-2' },
    ])
  })
})
