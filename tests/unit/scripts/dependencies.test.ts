import { describe, expect, it } from 'vitest'
import { isSatisfied } from '@/scripts/bootstrap/dependencies.mjs'
import { completeLock } from '@/scripts/bootstrap/packages/lockfile.mjs'

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/pg': { version: '8.23.1' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
}

describe('isSatisfied', () => {
  it('asks for every locked version, but not for those of other platforms', () => {
    const installed = { packages: { 'node_modules/pg': { version: '8.23.1' } } }
    expect(isSatisfied(locked, installed)).toBe(true)
  })

  it('sees a changed version, a missing package and another version of an optional one', () => {
    const older = { 'node_modules/pg': { version: '8.0.0' } }
    const optional = { ...older, 'node_modules/fsevents': { version: '2.0.0', optional: true } }
    expect(isSatisfied(locked, { packages: older })).toBe(false)
    expect(isSatisfied(locked, { packages: {} })).toBe(false)
    expect(isSatisfied(locked, { packages: optional })).toBe(false)
  })
})

describe('completeLock', () => {
  const lock = {
    packages: {
      'node_modules/tool': {
        version: '1.0.0',
        optionalDependencies: {
          '@tool/darwin-arm64': '1.0.0',
          '@tool/linux-x64': '1.0.0',
          '@tool/wasm32-wasi': '^1.0.0',
        },
      },
      'node_modules/@tool/linux-x64': { version: '1.0.0', optional: true },
    },
  }

  it('adds what a partial mirror left out, for its own platform only', () => {
    const { completed, added } = completeLock(lock)
    expect(added).toEqual(['@tool/darwin-arm64', '@tool/wasm32-wasi'])
    expect(completed.packages['node_modules/@tool/darwin-arm64']).toEqual({
      version: '1.0.0',
      optional: true,
      os: ['darwin'],
      cpu: ['arm64'],
    })
    expect(completed.packages['node_modules/@tool/wasm32-wasi']?.os).toEqual(['none'])
  })

  it('changes nothing the second time', () => {
    const { completed } = completeLock(lock)
    expect(completeLock(completed)).toEqual({ completed, added: [] })
  })
})
