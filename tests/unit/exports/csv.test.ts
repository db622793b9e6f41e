import { describe, expect, it } from 'vitest'
import { streamCsv, toCsvLines } from '@/lib/exports/csv'

async function* pages() {
  yield [['ক, খ', '=1+1']]
  yield [['"গ"', undefined]]
}

describe('CSV', () => {
  it('quotes what needs it and runs nothing', () => {
    expect(toCsvLines([['a,b', 'say "x"', '=1', 'line\nbreak', undefined]])).toBe(
      `"a,b","say ""x""",'=1,"line\nbreak",\r\n`,
    )
  })

  it('streams a head and its pages, with the mark of UTF-8', async () => {
    const bytes = new Uint8Array(await new Response(streamCsv(['A', 'B'], pages())).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe('A,B\r\n"ক, খ",\'=1+1\r\n"""গ""",\r\n')
  })

  it('asks for no page nobody takes, and says so to its source', async () => {
    const asked: number[] = []
    let isClosed = false
    async function* endless() {
      try {
        for (let page = 1; ; page += 1) {
          asked.push(page)
          yield [[String(page)]]
        }
      } finally {
        isClosed = true
      }
    }
    const reader = streamCsv(['n'], endless()).getReader()
    await reader.read()
    await reader.read()
    await reader.cancel()
    expect(isClosed).toBe(true)
    expect(asked.length).toBeLessThan(4)
  })
})
