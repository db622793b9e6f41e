import { describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from '@/lib/offices/page-cursor'

describe('a cursor', () => {
  it('gives back what it was made of', () => {
    expect(readCursor(writeCursor(['খুলনা', 'id']), 2)).toEqual(['খুলনা', 'id'])
  })

  it.each([
    undefined,
    '',
    'nonsense',
    writeCursor(['one']),
    writeCursor(['a\0b', 'c']),
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('[1,2]').toString('base64url'),
    'A'.repeat(5_000),
  ])('is nothing when it is not one of ours: %j', (cursor) => {
    expect(readCursor(cursor, 2)).toBeNull()
  })
})
