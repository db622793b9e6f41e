import fs from 'node:fs'
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Delivery, startServer } from '@/lib/delivery/server'
import { isTooLarge, maxBodyMegabytes } from '@/lib/delivery/refusals/too-large'

let inner: Server
let delivery: Delivery
let asked: number

beforeEach(async () => {
  asked = 0
  inner = createServer((request, response) => {
    asked += 1
    request.resume().on('end', () => response.end('done'))
  })
  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve))
  delivery = await startServer({
    host: '127.0.0.1',
    port: 0,
    inner: new URL(`http://127.0.0.1:${(inner.address() as AddressInfo).port}`),
    siteHost: 'portal.test',
    logError: () => {},
  })
})

afterEach(async () => {
  delivery.server.closeAllConnections()
  await delivery.close()
  inner.closeAllConnections()
  await new Promise((resolve) => inner.close(resolve))
})

/** Sends nothing of what it announces: the answer must not wait for it. */
function announce(path: string, bytes: number): Promise<{ status?: number; text: string }> {
  const { port } = delivery.server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const headers = { 'content-length': bytes, 'content-type': 'multipart/form-data; boundary=x' }
    const outgoing = httpRequest({ port, path, method: 'POST', headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => (text += chunk))
      answer.on('end', () => {
        resolve({ status: answer.statusCode, text })
        outgoing.destroy()
      })
    })
    outgoing.on('error', reject)
    outgoing.flushHeaders()
  })
}

describe('a form that is too large', () => {
  it('is answered with what to do, in the language of the address, and goes no further', async () => {
    const large = maxBodyMegabytes * 1024 * 1024 + 1
    const bangla = await announce('/bn/admin/imports', large)
    expect(bangla).toMatchObject({ status: 413 })
    expect(bangla.text).toContain('<html lang="bn">')
    expect(bangla.text).toContain('ভাগে ভাগে')
    const english = await announce('/en/admin/imports', large)
    expect(english.text).toContain('<html lang="en">')
    expect(english.text).toContain('send them again in parts')
    expect(asked).toBe(0)
  })

  it('is shown on a page of its own when a script sent it, once all is sent', async () => {
    const { port } = delivery.server.address() as AddressInfo
    const answer = await fetch(`http://127.0.0.1:${port}/en/admin/imports`, {
      method: 'POST',
      body: new Uint8Array(maxBodyMegabytes * 1024 * 1024 + 1),
      headers: { 'next-action': 'x' },
    })
    expect(answer.status).toBe(413)
    const [target = ''] = answer.headers.get('x-action-redirect')?.split(';') ?? []
    const page = await fetch(`http://127.0.0.1:${port}${target}`)
    expect(await page.text()).toContain('too large to send at once')
    expect(asked).toBe(0)
  })

  it('is not one of the size that is taken', async () => {
    const most = { 'content-length': String(maxBodyMegabytes * 1024 * 1024) }
    expect(isTooLarge({ url: '/bn/admin', headers: most })).toBe(false)
    const { port } = delivery.server.address() as AddressInfo
    const answer = await fetch(`http://127.0.0.1:${port}/bn/admin`, { method: 'POST', body: 'a=1' })
    expect(await answer.text()).toBe('done')
  })

  it('is what Next is told too', () => {
    const config = fs.readFileSync('next.config.ts', 'utf8')
    expect(config).toContain(`bodySizeLimit: '${maxBodyMegabytes}mb'`)
  })
})
