import { describe, expect, it } from 'vitest'
import { remember } from '@/lib/bangla/remember'

function counting<Value extends string | null>(read: (text: string) => Value) {
  const calls: string[] = []
  const remembered = remember((text: string) => {
    calls.push(text)
    return read(text)
  })
  return { calls, remembered }
}

describe('remembering', () => {
  it('asks once for a short text, also when the answer is nothing', () => {
    const { calls, remembered } = counting((text) => (text === 'none' ? null : text.toUpperCase()))
    expect([remembered('a'), remembered('a'), remembered('none'), remembered('none')]).toEqual([
      'A',
      'A',
      null,
      null,
    ])
    expect(calls).toEqual(['a', 'none'])
  })

  it('keeps no long text, and forgets what was not asked for in a long while', () => {
    const { calls, remembered } = counting((text) => text)
    const long = 'x'.repeat(49)
    expect([remembered(long), remembered(long)]).toEqual([long, long])
    expect(calls).toHaveLength(2)
    for (let at = 0; at < 60_000; at += 1) {
      remembered('often')
      remembered(`${at}`)
    }
    remembered('0')
    expect(calls.filter((text) => text === 'often')).toHaveLength(1)
    expect(calls.filter((text) => text === '0')).toHaveLength(2)
  })
})
