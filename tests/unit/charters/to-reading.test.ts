import { describe, expect, it } from 'vitest'
import { toReading } from '@/lib/charters/judging/to-reading'
import { charterReadingSchema } from '@/lib/charters/reading'
import { charterDraftSchema, type CharterDraftInput } from '@/lib/charters/schema'
import type { FrozenOfficer } from '@/lib/charters/snapshot'

const officer: FrozenOfficer = {
  postId: 'post',
  title: { bn: 'প্রোগ্রামার', en: 'Programmer', source: 'bn', translation: 'reviewed' },
  name: { en: 'Nasrin Akter', source: 'en', translation: 'missing' },
  vacant: false,
  additionalCharge: false,
  phones: ['333'],
  emails: [],
  official: 'YES',
}
const read = (draft: CharterDraftInput) =>
  toReading(charterDraftSchema.parse(draft), ({ titleBn }) =>
    titleBn === 'প্রোগ্রামার' ? officer : undefined,
  )

describe('toReading', () => {
  it('reads the charter’s own language, and the other where there is nothing else', () => {
    const reading = read({
      visionBn: 'রূপকল্প',
      visionEn: 'Vision',
      missionEn: 'Mission',
      objectives: [{ textBn: 'এক' }, {}],
      services: [
        { category: 'internal', nameBn: 'ছুটি', nameEn: 'Leave', timeLimitBn: '৩ কার্যদিবস' },
      ],
    })
    expect(reading).toMatchObject({
      vision: 'রূপকল্প',
      mission: 'Mission',
      objectives: ['এক'],
      services: [{ category: 'internal', name: 'ছুটি', timeLimit: { max: 3 } }],
    })
    expect(read({ sourceLanguage: 'en', visionBn: 'রূপকল্প', visionEn: 'Vision' }).vision).toBe(
      'Vision',
    )
  })

  it('takes officers from the register, else as printed', () => {
    const [service] = read({
      services: [
        {
          category: 'citizen',
          nameBn: 'ক',
          officer: { titleBn: 'প্রোগ্রামার' },
          escalationRaw: 'মোবাইলঃ ০১৭১১০০০০০১',
        },
      ],
    }).services
    expect(service?.officer).toMatchObject({
      name: 'Nasrin Akter',
      designation: 'প্রোগ্রামার',
      phones: ['333'],
    })
    expect(service?.escalation?.phones).toEqual(['01711000001'])
  })

  it('leaves out what is not said', () => {
    const reading = read({ services: [{ category: 'citizen', nameBn: 'ক' }] })
    expect(Object.keys(reading)).not.toContain('vision')
    expect(reading.services[0]).not.toHaveProperty('officer')
    expect(reading.services[0]).not.toHaveProperty('documents')
    expect(charterReadingSchema.safeParse(reading).success).toBe(true)
  })

  it('lists papers and their sources line by line', () => {
    const documents = [{ textBn: 'আবেদন', sourceBn: 'অফিস' }, { textBn: 'ছবি' }]
    const [service] = read({ services: [{ category: 'citizen', nameBn: 'ক', documents }] }).services
    expect(service).toMatchObject({ documents: 'আবেদন\nছবি', formSource: 'অফিস' })
  })
})
