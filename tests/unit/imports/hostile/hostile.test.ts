import { describe, expect, it } from 'vitest'
import { readDocument } from '@/lib/imports/read/read-document'
import { hostileArchives } from './archives'
import { hostileFiles } from './files'
import type { HostileInput } from './hostile-input'
import { hostileMarkup } from './markup'
import { hostileSheets } from './sheets'
import { hostileText } from './text'
import { hostileWordFiles } from './word-files'

describe.each<[string, HostileInput[]]>([
  ['files', hostileFiles],
  ['archives', hostileArchives],
  ['Word files', hostileWordFiles],
  ['spreadsheets', hostileSheets],
  ['markup', hostileMarkup],
  ['text', hostileText],
])('hostile %s', (_, inputs) => {
  it.each(inputs)('$name: $expected', { timeout: 60_000 }, async (input) => {
    const result = await readDocument({ bytes: input.make(), fileName: input.fileName })
    expect(result.ok ? 'read' : result.code).toBe(input.expected)
    if (input.detail) expect(result).toMatchObject({ detail: input.detail })
  })
})
