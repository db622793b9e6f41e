import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addressOf, assertFree } from '@/scripts/server/address.mjs'
import { fingerprint } from '@/scripts/server/fingerprint.mjs'
import { Stopper } from '@/scripts/server/stopper.mjs'
import { supervise } from '@/scripts/server/supervise.mjs'

describe('fingerprint', () => {
  let folder: string
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'build-'))
    mkdirSync(path.join(folder, 'app'))
    write('app/page.tsx', 'one')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('changes with a file, a name and a new file, and with nothing else', () => {
    const first = fingerprint(folder, ['app', 'missing'])
    expect(fingerprint(folder, ['app', 'missing'])).toBe(first)
    write('elsewhere', 'two')
    expect(fingerprint(folder, ['app', 'missing'])).toBe(first)
    write('app/new.tsx', '')
    const second = fingerprint(folder, ['app', 'missing'])
    write('app/page.tsx', 'two')
    expect(new Set([first, second, fingerprint(folder, ['app', 'missing'])]).size).toBe(3)
  })

  it('leaves out what is ignored', () => {
    const first = fingerprint(folder, ['app'], (place) => place.endsWith('.log'))
    write('app/build.log', 'noise')
    expect(fingerprint(folder, ['app'], (place) => place.endsWith('.log'))).toBe(first)
  })
})

describe('the address', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['0.0.0.0', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
  ])('of a server on %s is %s', (host, address) => {
    expect(addressOf(host, 3000)).toBe(address)
  })

  it('is explained in one sentence when it is taken', async () => {
    const server = net.createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as net.AddressInfo
    await expect(assertFree('127.0.0.1', port)).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program`,
    )
    await new Promise((resolve) => server.close(resolve))
    await expect(assertFree('127.0.0.1', port)).resolves.toBeUndefined()
  })

  it('is explained when the host is not of this machine', async () => {
    await expect(assertFree('192.0.2.1', 0)).rejects.toThrow('not an address of this machine')
  })
})

describe('supervise', () => {
  it('starts again what ends by itself, and gives up when that happens too often', async () => {
    const { signal } = new AbortController()
    let starts = 1
    const restart = async () => ({ ended: Promise.resolve(), number: (starts += 1) })
    const first = { ended: Promise.resolve(), number: 1 }
    const { current, failed } = supervise(first, { name: 'It', signal, restart })
    await expect(failed).rejects.toThrow('It ended 4 times within a minute')
    expect(current().number).toBe(4)
  })
})

describe('the stopper', () => {
  it('stops what was started last first, and goes on when one part fails', async () => {
    const log: string[] = []
    const stopper = new Stopper()
    const part = (name: string) => ({ name, stop: async () => void log.push(name) })
    stopper.add(part('database'))
    stopper.add({ name: 'Next', stop: () => Promise.reject(new Error('stuck')) })
    stopper.add(part('server'))
    await stopper.stopAll()
    expect(log).toEqual(['server', 'database'])
  })

  it('lets nothing more start once a stop was asked for', () => {
    const stopper = new Stopper()
    expect(stopper.unlessStopped(() => 'started')).toBe('started')
    stopper.request()
    expect(() => stopper.unlessStopped(() => 'started')).toThrow()
  })
})
