import { describe, expect, it } from 'vitest'
import type { FrozenOfficer } from '@/lib/charters/snapshot'
import { officialPair } from '@/lib/charters/translations'
import { isSamePerson, withChange } from '@/lib/charters/views/todays-officers'

const officer = (bn?: string, en?: string, vacant = false): FrozenOfficer => ({
  postId: 'post',
  title: officialPair('পদ', null),
  ...((bn ?? en) && { name: officialPair(bn, en) }),
  vacant,
  additionalCharge: false,
  phones: [],
  emails: [],
  official: 'UNKNOWN',
})
const vacant = officer(undefined, undefined, true)

describe('isSamePerson', () => {
  it.each<[string, FrozenOfficer, FrozenOfficer, boolean]>([
    ['one name in two spellings', officer('নাসরিন আক্তার'), officer('নাসরীন আক্তার'), true],
    ['one name in one of two languages', officer('ক', 'A'), officer('খ', 'A'), true],
    ['two names', officer('ক', 'A'), officer('খ', 'B'), false],
    ['a name and none', officer('ক'), officer(), true],
    ['names in different languages', officer('ক'), officer(undefined, 'A'), true],
    ['someone and nobody', officer('ক'), vacant, false],
    ['nobody twice', vacant, vacant, true],
  ])('%s', (_, one, other, same) => {
    expect(isSamePerson(one, other)).toBe(same)
    expect(isSamePerson(other, one)).toBe(same)
  })
})

describe('withChange', () => {
  it('says so when the version names someone else, and only then', () => {
    expect(withChange(officer('ক'), officer('খ')).changedSincePublication).toBe(true)
    expect(withChange(officer('ক'), officer('ক')).changedSincePublication).toBe(false)
    expect(withChange(officer('ক'), undefined).changedSincePublication).toBe(false)
  })
})
