import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  digitScriptOf,
  formatNumber,
  hasMixedDigits,
  parseNumber,
  toAsciiDigits,
  toBanglaDigits,
} from '@/lib/bangla/digits'

describe('digits', () => {
  it('maps both scripts onto each other and leaves the rest', () => {
    expect(toAsciiDigits('০১২৩৪৫৬৭৮৯ দিন 5')).toBe('0123456789 দিন 5')
    expect(toBanglaDigits('0123456789 days ৫')).toBe('০১২৩৪৫৬৭৮৯ days ৫')
  })

  it('comes back from Bangla digits unchanged', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 .,/-]*$/), (digits) => {
        expect(toAsciiDigits(toBanglaDigits(digits))).toBe(digits)
      }),
    )
  })

  it.each([
    [0, '০', '0'],
    [7.5, '৭.৫', '7.5'],
    [1000, '১,০০০', '1,000'],
    [1234567, '১২,৩৪,৫৬৭', '12,34,567'],
    [123456789, '১২,৩৪,৫৬,৭৮৯', '12,34,56,789'],
  ])('groups %d by lakh and crore', (value, bn, en) => {
    expect(formatNumber(value, 'bn')).toBe(bn)
    expect(formatNumber(value, 'en')).toBe(en)
  })

  it('reads what it writes', () => {
    fc.assert(
      fc.property(
        fc.nat(999_999_999),
        fc.constantFrom('bn' as const, 'en' as const),
        (value, locale) => {
          expect(parseNumber(formatNumber(value / 100, locale))).toBe(value / 100)
        },
      ),
    )
  })

  it.each(['', 'দিন', '১২ দিন', '1,2', '১-২', '৭.'])('reads no number in "%s"', (text) => {
    expect(parseNumber(text)).toBeNull()
  })

  it('tells a number in two scripts from two numbers', () => {
    expect(hasMixedDigits('০২478800001')).toBe(true)
    expect(hasMixedDigits('১,000')).toBe(true)
    expect(hasMixedDigits('৩ দিন, 5 জন')).toBe(false)
    expect(digitScriptOf('৩ দিন, 5 জন')).toBe('mixed')
    expect(digitScriptOf('৩ দিন')).toBe('bn')
    expect(digitScriptOf('3 days')).toBe('en')
    expect(digitScriptOf('দিন')).toBeNull()
  })
})
