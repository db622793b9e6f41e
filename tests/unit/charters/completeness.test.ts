import { describe, expect, it } from 'vitest'
import { type Completable, findIncompleteness } from '@/lib/charters/completeness'

const draft = (content: Partial<Completable> = {}): Completable => ({
  officeId: 'office',
  objectives: [],
  functions: [],
  services: [],
  ...content,
})

describe('findIncompleteness', () => {
  it.each<[string, Partial<Completable>]>([
    ['a service', { services: [{ nameBn: 'নামজারি' }] }],
    ['a service named in English only', { services: [{ nameEn: 'Mutation' }] }],
    ['a vision', { visionBn: 'রূপকল্প' }],
    ['a mission in English only', { missionEn: 'Mission' }],
    ['objectives', { objectives: [{}] }],
    ['functions', { functions: [{}] }],
  ])('is content with %s', (_, content) => {
    expect(findIncompleteness(draft(content))).toEqual([])
  })

  it('asks for an office', () => {
    const issues = findIncompleteness(draft({ officeId: null, visionBn: 'রূপকল্প' }))
    expect(issues).toEqual([{ code: 'office_missing', path: '' }])
  })

  it('asks for a service or a statement; empty texts are none', () => {
    const issues = findIncompleteness(draft({ visionBn: '', missionEn: null }))
    expect(issues).toEqual([{ code: 'content_missing', path: '' }])
  })

  it('asks for the name of every service, where it is missing', () => {
    const services = [{ nameBn: 'নামজারি' }, {}, { nameEn: '', nameBn: null }]
    expect(findIncompleteness(draft({ services }))).toEqual([
      { code: 'service_name_missing', path: '/services/1/nameBn' },
      { code: 'service_name_missing', path: '/services/2/nameBn' },
    ])
  })
})
