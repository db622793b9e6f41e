import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readHolder, tryLock, withLock } from '@/scripts/bootstrap/lock.mjs'
import { isRunning, startTimeOf } from '@/scripts/bootstrap/process-identity.mjs'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'))
  file = path.join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The number of a process that has ended. */
async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await new Promise((resolve) => child.on('exit', resolve))
  return child.pid ?? 0
}

describe('a lock', () => {
  it('is taken once, and names its holder to the next', () => {
    expect(tryLock(file, 'first')).toHaveProperty('lock')
    expect(tryLock(file, 'second')).toMatchObject({
      holder: { pid: process.pid, command: 'first' },
    })
  })

  it('is free again after its release, with nothing left behind', () => {
    const attempt = tryLock(file, 'first')
    if ('lock' in attempt) attempt.lock.release()
    expect(readdirSync(folder)).toEqual([])
    expect(tryLock(file, 'second')).toHaveProperty('lock')
  })

  it('is taken over from a process that has ended', async () => {
    writeFileSync(file, JSON.stringify({ pid: await endedPid(), startTime: null, command: 'gone' }))
    expect(tryLock(file, 'next')).toHaveProperty('lock')
    expect(readHolder(file)).toMatchObject({ pid: process.pid, command: 'next' })
  })

  it('is taken over when its number now belongs to a later process', () => {
    const holder = { pid: process.pid, startTime: 'long ago', command: 'earlier' }
    writeFileSync(file, JSON.stringify(holder))
    const isTold = startTimeOf(process.pid) !== null
    expect('lock' in tryLock(file, 'next')).toBe(isTold)
  })

  it('is taken over when its file is not readable as one', () => {
    writeFileSync(file, '{"pid":')
    expect(tryLock(file, 'next')).toHaveProperty('lock')
  })

  it('lets one work at a time', async () => {
    const log: string[] = []
    const options = { command: 'work', onWait: () => log.push('waits') }
    const first = withLock(file, options, async () => {
      log.push('first')
      await new Promise((resolve) => setTimeout(resolve, 50))
      log.push('first is done')
    })
    await Promise.all([first, withLock(file, options, async () => void log.push('second'))])
    expect(log).toEqual(['first', 'waits', 'first is done', 'second'])
  })

  it('is released when the work fails', async () => {
    const fail = () => Promise.reject(new Error('broken'))
    const options = { command: 'work', onWait: () => undefined }
    await expect(withLock(file, options, fail)).rejects.toThrow('broken')
    expect(tryLock(file, 'next')).toHaveProperty('lock')
  })
})

describe('a process', () => {
  it('runs while it runs, and not after', async () => {
    expect(isRunning(process.pid, startTimeOf(process.pid))).toBe(true)
    expect(isRunning(await endedPid())).toBe(false)
  })
})
