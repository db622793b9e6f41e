import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { importDocument } from '@/lib/imports/import-document'
import { type ImportReport, importReportSchema } from '@/lib/imports/schema'
import { compareReport, type Expected } from '@/scripts/import/compare-expected'

export interface KeyedDocument {
  name: string
  path: string
  expected: Expected
}

/** The documents of a folder and the folders below it that an answer key speaks of. */
export function keyedDocuments(folder: string): KeyedDocument[] {
  const folders = [folder, ...readdirSync(folder).map((name) => join(folder, name))].filter(
    (path) => statSync(path).isDirectory(),
  )
  return folders.flatMap((path) => {
    if (!readdirSync(path).includes('expected.json')) return []
    const key = JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')) as {
      files: Record<string, Expected>
    }
    return Object.entries(key.files).map(([name, expected]) => ({
      name,
      path: join(path, name),
      expected,
    }))
  })
}

export async function reportOnFile(path: string): Promise<ImportReport> {
  const result = await importDocument({ bytes: readFileSync(path), fileName: path })
  if (!result.ok) throw new Error(`${path}: ${result.code}`)
  return importReportSchema.parse(result.report)
}

/** What the report answers differently from the key, in words; empty when all agrees. */
export async function missesOf({ path, expected }: KeyedDocument): Promise<string[]> {
  const scores = compareReport(await reportOnFile(path), expected)
  return scores.flatMap(({ field, misses }) => misses.map((miss) => `${field}: ${miss}`))
}
