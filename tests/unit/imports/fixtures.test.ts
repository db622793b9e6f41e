import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { keyedDocuments, missesOf, reportOnFile } from './score-folder'

const folder = fileURLToPath(new URL('../../fixtures/charters', import.meta.url))
const documents = keyedDocuments(folder)

describe('every document of our own is read as its answer key says', { timeout: 30_000 }, () => {
  test('there are at least forty of them', () => {
    expect(documents.length).toBeGreaterThanOrEqual(40)
  })

  test.each(documents)('$name', async (document) => {
    expect(await missesOf(document)).toEqual([])
  })
})

describe('a report', { timeout: 30_000 }, () => {
  test.each(documents.slice(0, 6))('is the same each time: $name', async ({ path }) => {
    expect(await reportOnFile(path)).toEqual(await reportOnFile(path))
  })

  test.each(documents)('points with every finding into itself: $name', async ({ path }) => {
    const report = await reportOnFile(path)
    for (const finding of report.findings) {
      expect(finding.path).toMatch(/^(?:\/[a-z]\w*(?:\/.+)?)?$/u)
      expect(finding.message.bn).not.toBe('')
      expect(finding.message.en).not.toBe('')
    }
  })
})
