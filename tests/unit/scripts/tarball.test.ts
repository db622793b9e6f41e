import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { hasIntegrity, readTarballEntry } from '@/scripts/bootstrap/packages/tarball.mjs'

function tarEntry(name: string, content: string): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(Buffer.byteLength(content).toString(8).padStart(11, '0'), 124)
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512)
  body.write(content)
  return Buffer.concat([header, body])
}

const tarball = gzipSync(
  Buffer.concat([
    tarEntry('package/package.json', '{}'),
    tarEntry('package/bin/node', 'প্রতিশ্রুতি'.repeat(100)),
    tarEntry('package/empty', ''),
    Buffer.alloc(1024),
  ]),
)

describe('readTarballEntry', () => {
  it('gives a file that stands behind others, whole', () => {
    const entry = readTarballEntry(tarball, 'package/bin/node')
    expect(Buffer.from(entry ?? []).toString()).toBe('প্রতিশ্রুতি'.repeat(100))
  })

  it('tells an empty file from one that is missing', () => {
    expect(readTarballEntry(tarball, 'package/empty')).toHaveLength(0)
    expect(readTarballEntry(tarball, 'package/missing')).toBeNull()
  })
})

describe('hasIntegrity', () => {
  it('holds for these bytes and no others', () => {
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
    expect(hasIntegrity(tarball, integrity)).toBe(true)
    expect(hasIntegrity(tarball.subarray(1), integrity)).toBe(false)
  })
})
