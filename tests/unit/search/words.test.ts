import { describe, expect, it } from 'vitest'
import { Prisma } from '@/lib/db/generated/client'
import { containsWords, entryKey, queryKey } from '@/lib/search/words'

const patternsOf = (key: string) => containsWords(Prisma.sql`"key"`, key).values

describe('entryKey', () => {
  it('is a line a title, each word after a space', () => {
    expect(entryKey(['ভূমি অফিস', null, 'Narail'])).toBe(' ভুমি অফিস\n \n narail')
  })
})

describe('containsWords', () => {
  it('looks for each word anywhere, for short ones at the beginning of a word', () => {
    expect(patternsOf('ভুমি of ict')).toEqual(['%ভুমি%', '% of%', '%ict%'])
  })

  it('looks for eight words at most', () => {
    expect(patternsOf('a b c d e f g h i j')).toHaveLength(8)
  })
})

describe('queryKey', () => {
  it('leaves no wildcard in', () => {
    expect(queryKey('100%_ভূমি\\')).toBe('100 ভুমি')
  })

  it('reads no more than a long name', () => {
    expect(queryKey('ক'.repeat(10_000)).length).toBeLessThanOrEqual(200)
  })
})
