import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { keyedDocuments, missesOf } from './score-folder'

const folder = fileURLToPath(new URL('../../../../shared/charters', import.meta.url))
const isThere = existsSync(folder)
const documents = isThere ? keyedDocuments(folder) : []

describe.skipIf(!isThere)('the real charters (skipped where absent)', { timeout: 30_000 }, () => {
  test('are there', () => {
    expect(documents.length).toBeGreaterThan(0)
  })

  test.each(documents)('$name is read as its answer key says', async (document) => {
    expect(await missesOf(document)).toEqual([])
  })
})
