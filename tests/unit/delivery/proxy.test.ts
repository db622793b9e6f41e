import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Delivery, startServer } from '@/lib/delivery/server'

let inner: Server
let delivery: Delivery
let seen: { method?: string; headers: IncomingHttpHeaders; body: string }[]

async function start(trustedProxies: string[]) {
  delivery = await startServer({
    host: '127.0.0.1',
    port: 0,
    inner: new URL(`http://127.0.0.1:${(inner.address() as AddressInfo).port}`),
    siteHost: 'portal.test',
    trustedProxies,
    logError: () => {},
  })
}

beforeEach(async () => {
  seen = []
  inner = createServer((request, response) => {
    let body = ''
    request.on('data', (text) => (body += text))
    request.on('end', () => {
      seen.push({ method: request.method, headers: request.headers, body })
      response.writeHead(200, { 'set-cookie': ['a=1; HttpOnly', 'b=2; Secure'] }).end('done')
    })
  })
  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  await delivery.close()
  inner.closeAllConnections()
  await new Promise((resolve) => inner.close(resolve))
})

const address = () => `127.0.0.1:${(delivery.server.address() as AddressInfo).port}`
const ask = (path: string, init: RequestInit = {}) => fetch(`http://${address()}${path}`, init)

const claims = {
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-proto': 'https',
  'x-real-ip': '203.0.113.9',
  forwarded: 'for=203.0.113.9',
  'content-security-policy': "script-src 'nonce-bWluZQ=='",
  'content-security-policy-report-only': "script-src 'nonce-bWluZQ=='",
}

describe('the way to admin pages', () => {
  it('names Next’s scripts by a new secret each time, and keeps nothing', async () => {
    await start([])
    const answers = [await ask('/bn/admin'), await ask('/en/admin/sign-in')]
    const nonces = answers.map(
      ({ headers }) => /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1],
    )
    expect(new Set(nonces).size).toBe(2)
    seen.forEach(({ headers }, at) =>
      expect(headers['content-security-policy']).toContain(`'nonce-${nonces[at]}'`),
    )
    expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual([
      'no-store',
      'no-store',
    ])
  })

  it('leaves out what a visitor says of themselves', async () => {
    await start([])
    const answer = await ask('/bn/admin', { headers: claims })
    expect(seen[0]?.headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': address(),
      'x-forwarded-proto': 'http',
    })
    expect(JSON.stringify(seen[0]?.headers)).not.toMatch(/bWluZQ|203\.0\.113\.9/)
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2; Secure'])
  })

  it('makes cookies secure when a trusted proxy says https', async () => {
    await start(['loopback'])
    const answer = await ask('/bn/admin', { headers: claims })
    expect(seen[0]?.headers).toMatchObject({
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'https',
    })
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly; Secure', 'b=2; Secure'])
  })

  it('refuses what another site’s page sends, before Next sees it', async () => {
    await start([])
    for (const path of ['/bn/admin/people', '/api/v1/anything']) {
      const headers = { origin: 'https://evil.example' }
      const answer = await ask(path, { method: 'POST', body: 'x=1', headers })
      expect(answer.status).toBe(403)
    }
    expect(seen).toEqual([])
  })

  it('passes on what our own pages send', async () => {
    await start([])
    const headers = { origin: `http://${address()}` }
    const answer = await ask('/bn/admin/people', { method: 'POST', body: 'x=1', headers })
    expect(answer.status).toBe(200)
    expect(seen).toMatchObject([{ method: 'POST', body: 'x=1' }])
  })
})
