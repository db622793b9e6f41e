import { describe, expect, it } from 'vitest'
import { matchServices } from '@/lib/imports/review/services/match-services'

const service = (slug: string, nameBn: string, nameEn?: string) => ({
  ...{ slug, nameBn, category: 'citizen' as const },
  ...(nameEn && { nameEn }),
})
const training = service('training', 'আইসিটি প্রশিক্ষণ', 'ICT training')
const internet = service('net', 'ইন্টারনেট সংযোগ বিষয়ক পরামর্শ')

describe('matchServices', () => {
  it('finds a service by its name in either language, whatever its spelling', () => {
    const rows = [{ name: 'আইসিটি  প্রশিক্ষণ।' }, { name: 'ict training' }]
    expect(matchServices(rows, [training])).toEqual([
      { slug: 'training', how: 'name' },
      { how: 'new' },
    ])
  })

  it('proposes the most alike name, once', () => {
    const rows = [{ name: 'ইন্টারনেট সংযোগ পরামর্শ প্রদান' }, { name: 'ইন্টারনেট সংযোগ বিষয়ে পরামর্শ' }]
    const [first, second] = matchServices(rows, [internet])
    expect([first, second]).toContainEqual({ slug: 'net', how: 'similar' })
    expect([first?.slug, second?.slug].filter(Boolean)).toHaveLength(1)
  })

  it('does what a person said, and gives the service to nobody else', () => {
    const rows = [
      { name: 'আইসিটি প্রশিক্ষণ', service: '+' },
      { name: 'অন্য সেবা', service: 'training' },
      { name: 'আরেক সেবা', service: 'gone-meanwhile' },
    ]
    expect(matchServices(rows, [training])).toEqual([
      { how: 'decided' },
      { slug: 'training', how: 'decided' },
      { how: 'new' },
    ])
  })
})
