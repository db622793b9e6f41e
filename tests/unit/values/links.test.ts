import { describe, expect, it } from 'vitest'
import {
  isBrokenEmail,
  isGovernmentMailbox,
  isPrivateMailbox,
  mailtoHref,
} from '@/lib/values/email'
import { formatPhone, isPlausiblePhone, phoneDigits, telHref } from '@/lib/values/phone'
import { isMalformedWeb, safeHref } from '@/lib/values/web'

describe('a phone', () => {
  it('is digits of either script, a plus and an extension', () => {
    expect(phoneDigits('+৮৮০৪৮৫২-৭০০০১')).toBe('+880485270001')
    expect(phoneDigits('02-9550101 ext 123')).toBe('029550101')
    expect(telHref('০২-৯৫৫০১০১ ext ১২৩')).toBe('tel:029550101;ext=123')
    expect(telHref('৩৩৩')).toBe('tel:333')
    expect(telHref('-')).toBeNull()
    expect(formatPhone('01711-000001', 'bn')).toBe('০১৭১১-০০০০০১')
    expect(formatPhone('০১৭১১-000001', 'en')).toBe('01711-000001')
  })

  it('is plausible when the numbering plan or the short codes know it', () => {
    for (const phone of ['01711-000001', '+৮৮০ ১৭১১ ০০০০০১', '333', '16163', '১০৯']) {
      expect(isPlausiblePhone(phone), phone).toBe(true)
    }
    for (const phone of ['0171100', '+8804852-70001', '1', '']) {
      expect(isPlausiblePhone(phone), phone).toBe(false)
    }
  })
})

describe('an e-mail address', () => {
  it('tells a private mailbox from the government’s', () => {
    expect(isPrivateMailbox('demo@GMAIL.com')).toBe(true)
    expect(isPrivateMailbox('demo@yahoo.co.uk')).toBe(true)
    expect(isPrivateMailbox('demo@doict.gov.bd')).toBe(false)
    expect(isGovernmentMailbox('demo@doict.gov.bd')).toBe(true)
    expect(isGovernmentMailbox('demo@notgov.bd')).toBe(false)
  })

  it('is broken when nothing can be delivered to it', () => {
    for (const address of [
      'a@gma il.com',
      'a@gmailcom',
      'a@gmail,com',
      '@x.bd',
      'a..b@x.bd',
      'a@-x.bd',
      'a',
    ]) {
      expect(isBrokenEmail(address), address).toBe(true)
      expect(mailtoHref(address)).toBeNull()
    }
    expect(mailtoHref('usso.demo@dss.gov.bd')).toBe('mailto:usso.demo@dss.gov.bd')
  })
})

describe('a link', () => {
  it('is https, http, mailto or tel', () => {
    expect(safeHref('https://doict.gov.bd/site?x=1')).toBe('https://doict.gov.bd/site?x=1')
    expect(safeHref('www.most.gov.bd')).toBe('https://www.most.gov.bd/')
    expect(safeHref('doict.lohagara.narail.gov.bd')).toBe('https://doict.lohagara.narail.gov.bd/')
    expect(safeHref('mailto:a@b.gov.bd')).toBe('mailto:a@b.gov.bd')
    expect(safeHref('tel:+88029550101')).toBe('tel:+88029550101')
  })

  it.each([
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
    ],
    ...[
      'vbscript:x',
      'file:///etc/passwd',
      '//evil.example',
      'https://user:pass@gov.bd',
      'https://localhost',
      'http://a"b.bd',
    ],
    ...[
      'https://x.bd/<script>',
      '\u0001https://x.bd',
      'https:\\\\x.bd',
      'ftp://x.bd',
      '',
      'কিছু',
      'javascript&colon;alert(1)',
    ],
    ...['mailto:a@b.bd\nbcc:c@d.bd', 'tel:abc'],
  ])('is not %j', (url) => expect(safeHref(url)).toBeNull())

  it('finds addresses that lead nowhere', () => {
    expect(isMalformedWeb('doict.kachua,bagerhat.gov.bd')).toBe(true)
    expect(isMalformedWeb('http://doict gov bd')).toBe(true)
    expect(isMalformedWeb('http://doict.lohagara.narail.gov.bd')).toBe(false)
    expect(isMalformedWeb('www.grs.gov.bd/path?x')).toBe(false)
  })
})
