import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ImportReport } from '@/lib/imports/schema'
import { reportOnFile } from './score-folder'

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/formats/${name}`, import.meta.url))

/** What a charter says, whatever file it came in: line breaks inside a cell do not count. */
function contentOf(report: ImportReport): unknown {
  const { confidence: _confidence, repairs: _repairs, findings, ...content } = report
  const rules = findings.map(({ rule, path }) => `${rule} ${path}`)
  return JSON.parse(JSON.stringify({ ...content, rules }).replaceAll('\\n', ' '))
}

describe('the same charter gives the same report from every format', { timeout: 30_000 }, () => {
  test.each(['charter.html', 'charter.docx', 'charter.xlsx'])('%s', async (name) => {
    const text = contentOf(await reportOnFile(fixture('charter.txt')))
    expect(contentOf(await reportOnFile(fixture(name)))).toEqual(text)
  })

  test('charter.md has the same services', async () => {
    const text = await reportOnFile(fixture('charter.txt'))
    const markdown = await reportOnFile(fixture('charter.md'))
    const services = (report: ImportReport) =>
      report.services.map(({ category, serial, name, inherited }) => ({
        category,
        serial,
        name,
        inherited,
      }))
    expect(services(markdown)).toEqual(services(text))
  })

  test('and its services are all there', async () => {
    const report = await reportOnFile(fixture('charter.docx'))
    expect(report.kind).toBe('charter')
    expect(report.services.length).toBeGreaterThan(3)
  })
})
