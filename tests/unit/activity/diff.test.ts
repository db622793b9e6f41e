import { describe, expect, it } from 'vitest'
import { listChanges } from '@/lib/activity/diff'

describe('listChanges', () => {
  it('tells what became another, what came and what went', () => {
    expect(listChanges({ a: 'x', b: 1, c: true }, { a: 'y', b: 1, d: 2 })).toEqual([
      { path: ['a'], before: 'x', after: 'y' },
      { path: ['c'], before: 'true' },
      { path: ['d'], after: '2' },
    ])
  })

  it('goes into what has fields of its own', () => {
    const before = { services: [{ nameBn: 'ক' }, { nameBn: 'খ' }] }
    const after = { services: [{ nameBn: 'ক' }, { nameBn: 'গ', documents: [{ textBn: 'ঘ' }] }] }
    expect(listChanges(before, after)).toEqual([
      { path: ['services', '1', 'nameBn'], before: 'খ', after: 'গ' },
      { path: ['services', '1', 'documents', '0', 'textBn'], after: 'ঘ' },
    ])
  })

  it('reads a list of plain values as one', () => {
    expect(listChanges({ phones: ['1', '2'] }, { phones: ['1'] })).toEqual([
      { path: ['phones'], before: '1, 2', after: '1' },
    ])
  })

  it('takes null, blank and absent for nothing', () => {
    expect(listChanges({ a: null, b: '', d: [] }, { c: undefined })).toEqual([])
    expect(listChanges(undefined, null)).toEqual([])
    expect(listChanges(null, { a: 0 })).toEqual([{ path: ['a'], after: '0' }])
  })

  it('keeps names with dots and slashes apart', () => {
    expect(listChanges({ 'a.b': 1 }, { a: { b: 1 } })).toHaveLength(2)
  })
})
