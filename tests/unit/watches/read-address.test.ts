import { describe, expect, it } from 'vitest'
import { readOfficeAddress } from '@/lib/watches/read-address'

describe('the address of an office as a person types it', () => {
  it.each([
    'doict.lohagara.narail',
    ' DoICT.Lohagara.Narail ',
    'https://protishruti.example/en/offices/doict.lohagara.narail',
    'protishruti.example/bn/offices/doict.lohagara.narail/versions/2?x=1#cite',
    '/offices/doict.lohagara.narail',
    'doict.lohagara.narail.gov.bd',
    'https://www.doict.lohagara.narail.gov.bd/bn/site/page',
  ])('%s', (typed) => {
    expect(readOfficeAddress(typed)).toBe('doict.lohagara.narail')
  })

  it.each(['', 'লোহাগড়া', 'https://protishruti.example/en/tables', 'two words'])(
    '%s is none',
    (typed) => {
      expect(readOfficeAddress(typed)).toBeNull()
    },
  )
})
