import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { isForeign } from '@/lib/delivery/refusals/foreign-request'
import { readForwarded, trustProxies } from '@/lib/delivery/forwarded'

function request(remoteAddress: string, headers: Record<string, string>): IncomingMessage {
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage
}

const claims = {
  host: 'inner:3000',
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-host': 'charters.example',
  'x-forwarded-proto': 'https',
}
const direct = { host: 'inner:3000', proto: 'http' }

describe('readForwarded', () => {
  it('believes nobody unless told to', () => {
    expect(readForwarded(request('127.0.0.1', claims), trustProxies([]))).toEqual({
      ...direct,
      address: '127.0.0.1',
    })
  })

  it('believes a trusted proxy', () => {
    expect(readForwarded(request('::ffff:10.1.2.3', claims), trustProxies(['10.0.0.0/8']))).toEqual(
      {
        address: '203.0.113.9',
        host: 'charters.example',
        proto: 'https',
      },
    )
  })

  it('does not believe the same from someone else', () => {
    expect(readForwarded(request('198.51.100.4', claims), trustProxies(['10.0.0.0/8']))).toEqual({
      ...direct,
      address: '198.51.100.4',
    })
  })

  it('takes the last address that is no trusted proxy’s, not what a visitor wrote before it', () => {
    const chain = { ...claims, 'x-forwarded-for': '192.0.2.66, 203.0.113.9, 10.0.0.2' }
    const isTrusted = trustProxies(['loopback', '10.0.0.0/8'])
    expect(readForwarded(request('127.0.0.1', chain), isTrusted).address).toBe('203.0.113.9')
  })

  it('knows no third protocol', () => {
    const strange = { ...claims, 'x-forwarded-proto': 'gopher' }
    expect(readForwarded(request('127.0.0.1', strange), trustProxies(['loopback'])).proto).toBe(
      'http',
    )
  })
})

describe('isForeign', () => {
  const own = { host: 'charters.example' }
  const post = (headers: Record<string, string>) => isForeign({ method: 'POST', headers }, own)

  it.each([
    [{ origin: 'https://charters.example' }, false],
    [{ origin: 'https://evil.example' }, true],
    [{ origin: 'https://charters.example.evil.example' }, true],
    [{ origin: 'https://charters.example:8443' }, true],
    [{ origin: 'null' }, true],
    [{ origin: 'nonsense' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, true],
    [{ 'sec-fetch-site': 'same-site' }, true],
    [{ 'sec-fetch-site': 'same-origin' }, false],
    [{}, false],
  ])('%j: %s', (headers, foreign) => expect(post(headers as Record<string, string>)).toBe(foreign))

  it('lets anyone read', () => {
    const headers = { origin: 'https://evil.example' }
    expect(isForeign({ method: 'GET', headers }, own)).toBe(false)
  })
})
