import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'

describe('a new id', () => {
  it('is a UUID of version 7, and comes after those made before it', () => {
    const ids = Array.from({ length: 20_000 }, newId)
    for (const id of ids.slice(0, 100)) {
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    }
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('tells when it was made', () => {
    const before = Date.now()
    const moment = Number.parseInt(newId().replaceAll('-', '').slice(0, 12), 16)
    expect(moment).toBeGreaterThanOrEqual(before)
    expect(moment).toBeLessThan(before + 60_000)
  })
})
