import { describe, expect, test } from 'vitest'
import { fileURLToPath } from 'node:url'
import { describeReport } from '@/scripts/import/describe-report'
import { readOptions } from '@/scripts/import/options'
import { reportOnFile } from './score-folder'

describe('the options of the importer', () => {
  test('a file, or standard input', () => {
    expect(readOptions(['a.docx', '--dry-run'])).toMatchObject({
      ok: true,
      options: { file: 'a.docx', dryRun: true },
    })
    const piped = readOptions(['-', '--json'])
    expect(piped.ok && 'file' in piped.options).toBe(false)
    expect(piped).toMatchObject({ ok: true, options: { json: true } })
  })

  test.each([
    [['--office'], 'badOption'],
    [['--colour'], 'badOption'],
    [['a.txt', '--lang', 'fr'], 'badOption'],
    [['a.txt', 'b.txt'], 'tooManyFiles'],
    [['a.txt', '--publish'], 'publishNeedsOffice'],
    [['a.txt', '--publish', '--dry-run', '--office', 'x'], 'publishNeedsOffice'],
  ] as const)('%j is refused: %s', (args, error) => {
    expect(readOptions([...args])).toMatchObject({ ok: false, error })
  })

  test('the language can be chosen', () => {
    expect(readOptions(['a.txt', '--lang', 'bn'])).toMatchObject({ options: { locale: 'bn' } })
  })
})

describe('the readable report', () => {
  const path = fileURLToPath(
    new URL('../../fixtures/charters/tabs/uno-three-sections.txt', import.meta.url),
  )

  test('names services, limits and findings, with the digits of its language', async () => {
    const report = await reportOnFile(path)
    const bangla = describeReport(report, 'ক.txt', 'bn')
    expect(bangla).toContain('জেনারেল সার্টিফিকেট মামলা নিষ্পত্তি')
    expect(bangla).toContain('৬০ কার্যদিবস')
    const english = describeReport(report, 'a.txt', 'en')
    expect(english).toContain('Services to institutions (2)')
    expect(english).toContain('60 working days')
    expect(english).toContain('as above')
  })
})
