import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startServer, type Delivery } from '@/lib/delivery/server'

let inner: Server
let delivery: Delivery
let seen: { url?: string; agent?: string; host?: string; cookie?: string; method?: string }[]
let errors: string[]
let body: string

const origin = () => `http://127.0.0.1:${(delivery.server.address() as AddressInfo).port}`
const ask = (path: string, init?: RequestInit) =>
  fetch(origin() + path, { redirect: 'manual', ...init })

/** `fetch` forbids caches when it sends a validator; a browser does not. */
const statusOf = (path: string, headers: Record<string, string>) =>
  new Promise((resolve, reject) => {
    const sent = { 'accept-encoding': 'br', ...headers }
    get(origin() + path, { headers: sent }, (response) => resolve(response.resume().statusCode)).on(
      'error',
      reject,
    )
  })

beforeEach(async () => {
  seen = []
  errors = []
  body = '<!doctype html><html><head></head><body><p>সেবা</p><script>1</script></body></html>'
  inner = createServer((request, response) => {
    const { 'user-agent': agent, host, cookie } = request.headers
    seen.push({ url: request.url, agent, host, cookie, method: request.method })
    if (request.url === '/en/gone') return void response.writeHead(308, { location: '/en' }).end()
    if (request.url === '/robots.txt')
      return void response.writeHead(200, { 'content-type': 'text/plain' }).end('Allow: /')
    if (request.url === '/en/nowhere') return void response.writeHead(404).end('<html></html>')
    if (request.url === '/en/admin/nowhere')
      return void response.writeHead(404, { 'content-type': 'text/html' }).end('<html></html>')
    if (request.url === '/en/broken') return void response.writeHead(500).end('<html></html>')
    if (request.url?.endsWith('.css'))
      return void response.writeHead(200, { 'content-type': 'text/css' }).end('p{}')
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=b' })
      .end(body)
  })
  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve))
  delivery = await startServer({
    host: '127.0.0.1',
    port: 0,
    inner: new URL(`http://127.0.0.1:${(inner.address() as AddressInfo).port}`),
    siteHost: 'portal.test',
    logError: (message) => errors.push(message),
  })
})

afterEach(async () => {
  await delivery.close()
  inner.closeAllConnections()
  await new Promise((resolve) => inner.close(resolve))
})

describe('the outer server', () => {
  it('sends a finished page: no script, no cookie, a policy, a validator', async () => {
    const response = await ask('/bn', { headers: { cookie: 'session=1', host: 'evil.test' } })
    expect(await response.text()).toBe(
      '<!DOCTYPE html><html><head></head><body><p>সেবা</p></body></html>',
    )
    expect(response.headers.get('content-security-policy')).toContain("script-src 'none'")
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{16}/)
    expect(seen).toEqual([
      {
        url: '/bn',
        agent: 'protishruti-page-store',
        host: 'portal.test',
        cookie: undefined,
        method: 'GET',
      },
    ])
  })

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('answers %s with %s', async (accepted, encoding) => {
    const response = await ask('/bn', { headers: { 'accept-encoding': accepted } })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(await response.text()).toContain('সেবা')
  })

  it('answers 304 to a reader who has the page, and HEAD without a body', async () => {
    const etag =
      (await ask('/bn', { headers: { 'accept-encoding': 'br' } })).headers.get('etag') ?? ''
    expect(await statusOf('/bn', { 'if-none-match': etag })).toBe(304)
    expect(await statusOf('/bn', { 'if-none-match': '"older"' })).toBe(200)
    const head = await ask('/bn', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(seen).toHaveLength(1)
  })

  it('passes what is still streaming through untouched, and says so', async () => {
    body = '<body><!--$?--><template id="B:0"></template><script>1</script></body>'
    const response = await ask('/bn')
    expect(await response.text()).toBe(body)
    expect(response.headers.get('content-security-policy')).toBeNull()
    expect(errors).toHaveLength(1)
    await ask('/bn')
    expect(seen).toHaveLength(2)
  })

  it('keeps assets for as long as the build', async () => {
    const response = await ask('/_next/static/a.css')
    expect(response.headers.get('content-type')).toBe('text/css')
    expect(response.headers.get('cache-control')).toContain('immutable')
  })

  it('sends what is no document as it is', async () => {
    const response = await ask('/robots.txt')
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(await response.text()).toBe('Allow: /')
  })

  it('sends moved pages on', async () => {
    const response = await ask('/en/gone')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/en'])
  })

  it.each(['/en/nowhere', '/en/offices/%E0%A4%A'])(
    'says with words of its own that there is nothing at %s',
    async (path) => {
      const response = await ask(path)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('সেবা')
      expect(seen.at(-1)?.url).toBe('/en/not-found')
    },
  )

  it('says in both languages that a page failed, and does not keep that', async () => {
    const response = await ask('/en/broken')
    expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store'])
    expect(await response.text()).toContain('lang="en"')
    await ask('/en/broken')
    expect(seen).toHaveLength(2)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses to be sent a %s', async (method) => {
    const response = await ask('/bn', { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(seen).toEqual([])
  })

  it('hands everything else to the renderer as it came', async () => {
    const response = await ask('/bn/admin', {
      method: 'POST',
      body: 'x',
      headers: { cookie: 'session=1' },
    })
    expect(response.headers.get('set-cookie')).toBe('a=b')
    expect(await response.text()).toBe(body)
    expect(seen[0]).toMatchObject({ url: '/bn/admin', cookie: 'session=1', method: 'POST' })
  })

  it('words a missing page of the desk for readers without script, and keeps it nowhere', async () => {
    const response = await ask('/en/admin/nowhere')
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain('সেবা')
    expect(seen.map(({ url }) => url)).toEqual(['/en/admin/nowhere', '/en/not-found'])
    const data = await ask('/en/admin/nowhere', { headers: { rsc: '1' } })
    expect(await data.text()).toBe('<html></html>')
  })

  it('serves what it has while the renderer is away, and says so where it has nothing', async () => {
    await ask('/bn/offices/a')
    delivery.store.invalidateOffice('a')
    inner.closeAllConnections()
    await new Promise((resolve) => inner.close(resolve))
    const kept = await ask('/bn/offices/a')
    expect([kept.status, kept.headers.get('x-page-store')]).toEqual([200, 'stale'])
    const unknown = await ask('/bn/offices/b')
    expect([unknown.status, unknown.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await unknown.text()).toContain('lang="en"')
    expect((await ask('/bn/admin')).status).toBe(503)
    inner = createServer()
    await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve))
  })
})
