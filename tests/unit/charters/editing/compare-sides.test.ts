import { describe, expect, it } from 'vitest'
import { compareSides, mergeSides } from '@/lib/charters/editing/compare-sides'

const base = { nameBn: 'ক', placeBn: 'কক্ষ ১', documents: [{ textBn: 'আবেদন' }] }

describe('compareSides', () => {
  it('tells who changed each field, and leaves out what both say', () => {
    const mine = { ...base, nameBn: 'খ', placeBn: 'কক্ষ ২' }
    const theirs = { ...base, nameBn: 'গ', documents: [] }
    expect(compareSides(base, mine, theirs, 'bn')).toEqual([
      { field: 'nameBn', mine: 'খ', theirs: 'গ', changed: 'both' },
      { field: 'placeBn', mine: 'কক্ষ ২', theirs: 'কক্ষ ১', changed: 'mine' },
      { field: 'documents', mine: base.documents, theirs: [], changed: 'theirs' },
    ])
  })

  it('lets a value go with its words, and stand alone where these are the same', () => {
    const words = { timeLimitBn: '৩ দিন', timeLimit: { raw: '৩ দিন', max: 3 } }
    const others = { timeLimitBn: '৫ দিন', timeLimit: { raw: '৫ দিন', max: 5 } }
    const fields = (mine: object, theirs: object) =>
      compareSides({}, { ...mine }, { ...theirs }, 'bn').map(({ field }) => field)
    expect(fields(words, others)).toEqual(['timeLimitBn'])
    expect(fields(words, { ...words, timeLimit: { raw: '৩ দিন', max: 4 } })).toEqual(['timeLimit'])
  })

  it('does not compare how rows are translated, nor blank with absent', () => {
    const mine = { documents: [{ textBn: 'আবেদন', translations: { text: {} } }], placeEn: '' }
    expect(compareSides({}, mine, { documents: [{ textBn: 'আবেদন' }] }, 'bn')).toEqual([])
  })
})

describe('mergeSides', () => {
  const mine = { nameBn: 'খ', timeLimitBn: '৩ দিন', timeLimit: { raw: '৩ দিন' } }
  const theirs = { nameBn: 'গ', timeLimitBn: '৫ দিন', timeLimit: { raw: '৫ দিন' }, pillars: [] }
  const differences = compareSides({}, mine, theirs, 'bn')

  it('takes each field from the side chosen, or as written anew', () => {
    const merged = mergeSides(
      differences,
      { mine, theirs },
      { nameBn: { side: 'own', text: 'ঘ' }, timeLimitBn: { side: 'mine' } },
      'bn',
    )
    expect(merged).toMatchObject({ nameBn: 'ঘ', timeLimitBn: '৩ দিন', timeLimit: { raw: '৩ দিন' } })
    expect(merged).toHaveProperty('pillars')
  })

  it('wants a choice for each', () => {
    expect(mergeSides(differences, { mine, theirs }, { nameBn: { side: 'mine' } }, 'bn')).toBeNull()
  })
})
