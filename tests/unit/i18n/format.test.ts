import { describe, expect, it } from 'vitest'
import { hasText, localText, plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { formatDay, isoDay } from '@/lib/i18n/format-day'
import { messages } from '@/lib/i18n/messages'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery, toQuery } from '@/lib/i18n/read-query'

describe('formatDay', () => {
  const lateEvening = new Date('2026-11-20T20:00:00Z')

  it('is the day in Dhaka, in words', () => {
    expect(formatDay(lateEvening, 'bn')).toBe('২১ নভেম্বর ২০২৬')
    expect(formatDay(lateEvening, 'en')).toBe('21 November 2026')
    expect(isoDay(lateEvening)).toBe('2026-11-21')
  })
})

describe('paths', () => {
  it('keep dots and escape the rest', () => {
    expect(localPath('bn', paths.office('doict.narail'))).toBe('/bn/offices/doict.narail')
    expect(localPath('en', paths.service('a', 'b c'))).toBe('/en/offices/a/services/b%20c')
    expect(localPath('en', paths.home)).toBe('/en')
  })

  it('carry a query when there is one', () => {
    expect(localPath('en', paths.search, { q: 'a b' })).toBe('/en/search?q=a+b')
  })
})

describe('what an address says', () => {
  it('is decoded, or left as it is', () => {
    expect(decodeSegment('%E0%A6%95')).toBe('ক')
    expect(decodeSegment('%E0%A6')).toBe('%E0%A6')
  })

  it('is one value of a query, or none', () => {
    expect(readQuery(' ক ')).toBe('ক')
    expect(readQuery(' ')).toBeUndefined()
    expect(readQuery(['a', 'b'])).toBeUndefined()
    expect(readQuery(undefined)).toBeUndefined()
  })

  it('is read from the whole query as from a page’s own', () => {
    const query = toQuery(new URLSearchParams('severity=error&q=x&severity=warning'))
    expect(query).toEqual({ severity: ['error', 'warning'], q: 'x' })
    expect(readQuery(query.severity)).toBeUndefined()
  })
})

describe('a bilingual text', () => {
  const banglaOnly = { bn: 'ক', source: 'bn', translation: 'missing' } as const

  it('falls back to the other language under its own name', () => {
    expect(localText(banglaOnly, 'en')).toEqual({ text: 'ক', lang: 'bn' })
    expect(plainText(banglaOnly, 'en')).toBe('ক')
    expect(hasText(banglaOnly)).toBe(true)
    expect(hasText({ source: 'bn', translation: 'missing' })).toBe(false)
    expect(plainText(undefined, 'bn')).toBe('')
  })
})

describe('the messages', () => {
  const flat = (node: object, path = ''): [string, string][] =>
    Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[path + key, value]] : flat(value as object, `${path}${key}.`),
    )
  /** Values and tags a message is filled with; the words inside a choice are none. */
  const slots = (text: string) => {
    const names = new Set([...text.matchAll(/<(\w+)>/g)].map(([tag]) => tag))
    let depth = 0
    for (const { 0: sign, index } of text.matchAll(/[{}]/g)) {
      if (sign === '{' && depth === 0) names.add(/^\w+/.exec(text.slice(index + 1))?.[0] ?? '')
      depth += sign === '{' ? 1 : -1
    }
    return [...names].toSorted()
  }

  it('have the same keys and the same slots in both languages', () => {
    const english = new Map(flat(messages.en))
    const differing = flat(messages.bn).filter(
      ([key, text]) => String(slots(text)) !== String(slots(english.get(key) ?? '')),
    )
    expect(differing).toEqual([])
    expect(english.size).toBe(flat(messages.bn).length)
  })
})
