import { describe, expect, it } from 'vitest'
import { addressBlock } from '@/lib/auth/browser/address-block'
import { invitationState } from '@/lib/auth/joining/invitation-state'
import { describeAuthenticator } from '@/lib/auth/second-factor/otpauth'
import { readUserAgent } from '@/lib/auth/browser/user-agent'

describe('addressBlock', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['unknown', 'unknown'],
  ])('%s belongs to %s', (address, block) => expect(addressBlock(address)).toBe(block))
})

describe('invitationState', () => {
  const now = new Date('2026-11-21T12:00:00Z')
  const open = { acceptedAt: null, revokedAt: null, expiresAt: new Date('2026-11-22T12:00:00Z') }

  it('tells open from used, withdrawn and expired', () => {
    expect(invitationState(open, now)).toBe('open')
    expect(invitationState({ ...open, expiresAt: now }, now)).toBe('expired')
    expect(invitationState({ ...open, revokedAt: now, expiresAt: now }, now)).toBe('revoked')
    expect(invitationState({ ...open, acceptedAt: now, expiresAt: now }, now)).toBe('accepted')
  })
})

describe('describeAuthenticator', () => {
  // the secret and its encoding are those of RFC 4648 and RFC 6238
  it('encodes the secret as apps read it', () => {
    const { secret, address } = describeAuthenticator('12345678901234567890', 'a@office.example')
    expect(secret).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')
    expect(address).toBe(
      'otpauth://totp/Protishruti:a%40office.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Protishruti',
    )
    expect(describeAuthenticator('foobar', 'a').secret).toBe('MZXW 6YTB OI')
  })
})

describe('readUserAgent', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
    [
      'Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36',
      'Chrome',
      'Android',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0',
      'Edge',
      'Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari',
      'iOS',
    ],
  ])('knows %s', (text, browser, system) =>
    expect(readUserAgent(text)).toEqual({ browser, system }),
  )

  it('leaves what it does not know unnamed', () => expect(readUserAgent('curl/8')).toEqual({}))
})
