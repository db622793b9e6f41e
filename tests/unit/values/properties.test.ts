import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChannels } from '@/lib/values/channels'
import { parseContact } from '@/lib/values/contact'
import { splitDocuments } from '@/lib/values/documents'
import { isBrokenEmail, isPrivateMailbox, mailtoHref } from '@/lib/values/email'
import { parseFee } from '@/lib/values/fee'
import { formatFee } from '@/lib/values/format-fee'
import { formatPromise } from '@/lib/values/format-promise'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import { formatPhone, isPlausiblePhone, phoneDigits, telHref } from '@/lib/values/phone'
import { contactSchema, feeSchema, timeLimitSchema } from '@/lib/values/schema'
import { parseTimeLimit } from '@/lib/values/time-limit'
import { isMalformedWeb, safeHref } from '@/lib/values/web'
import { anyText } from './arbitraries'

const locales = ['bn', 'en'] as const

describe('any text at all', () => {
  it('is read as a time limit that keeps it and fits the schema', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const value = parseTimeLimit(raw)
        expect(value.raw).toBe(raw)
        expect(timeLimitSchema.parse(value)).toEqual(value)
        for (const locale of locales) expect(formatTimeLimit(value, locale)).not.toBe('')
      }),
    )
  })

  it('is a limit only with an amount, a unit and a basis', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { kind, min, max, unit, basis } = parseTimeLimit(raw)
        const hasAmount = (max ?? min) !== undefined && unit !== undefined && basis !== undefined
        expect(hasAmount).toBe(kind === 'limit')
        if (min !== undefined && max !== undefined) expect(min).toBeLessThan(max)
      }),
    )
  })

  it('is read as a fee that keeps it and fits the schema', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const value = parseFee(raw)
        expect(value.raw).toBe(raw)
        expect(feeSchema.parse(value)).toEqual(value)
        for (const locale of locales) expect(formatFee(value, locale)).not.toBe('')
      }),
    )
  })

  it('is read as a contact that keeps it and fits the schema', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const value = parseContact(raw)
        expect(value.raw).toBe(raw)
        expect(contactSchema.parse(value)).toEqual(value)
        for (const part of [value.name, value.designation, value.office, value.rest]) {
          expect(part).not.toBe('')
        }
      }),
    )
  })

  it('makes a promise, documents, channels and links without a throw', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        for (const locale of locales) {
          expect(formatPromise(parseTimeLimit(raw), parseFee(raw), locale)).not.toBe('')
          formatPhone(raw, locale)
        }
        expect(splitDocuments(raw).every((item) => item.text !== '')).toBe(true)
        for (const read of [parseChannels, isPlausiblePhone, phoneDigits, isMalformedWeb]) read(raw)
        for (const read of [isPrivateMailbox, isBrokenEmail]) read(raw)
        expect(mailtoHref(raw) ?? 'mailto:').toMatch(/^mailto:/u)
        expect(telHref(raw) ?? 'tel:').toMatch(/^tel:/u)
        expect(safeHref(raw) ?? 'https://').toMatch(/^(?:https?:\/\/|mailto:|tel:)/u)
      }),
    )
  })
})

describe('a contact', () => {
  it('never holds a digit or an address that was not printed', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const value = parseContact(raw)
        const digits = raw.replace(/[০-৯]/gu, (one) => String(one.charCodeAt(0) - 0x9e6))
        for (const phone of value.phones) {
          for (const group of phone.match(/\d+/gu) ?? []) expect(digits).toContain(group)
        }
        const bare = raw.normalize('NFC').replace(/[\s,.*]/gu, '')
        for (const email of value.emails) {
          expect(bare).toContain(email.split('@')[0]?.replaceAll('.', ''))
        }
      }),
    )
  })
})
