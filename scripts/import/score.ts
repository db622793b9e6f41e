// npm run import:score -- DIR: how the importer reads a folder of documents with an answer key.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { importDocument } from '@/lib/imports/import-document'
import { compareReport, type Expected, type FieldScore } from './compare-expected'

interface DocumentScore {
  file: string
  scores: FieldScore[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', short: 'v' } },
})
if (positionals.length === 0) {
  console.log('Usage: npm run import:score -- DIR [DIR …] [--verbose]')
  process.exitCode = 2
} else {
  const documents = (await Promise.all(positionals.flatMap(keysUnder).map(scoreFolder))).flat()
  process.exitCode = report(documents) ? 0 : 1
}

/** Folders at or directly below `folder` that hold an answer key. */
function keysUnder(folder: string): string[] {
  const inside = readdirSync(folder)
  const below = inside
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
  return [folder, ...below].filter((path) => readdirSync(path).includes('expected.json'))
}

async function scoreFolder(folder: string): Promise<DocumentScore[]> {
  const key = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    files: Record<string, Expected>
  }
  const scored: DocumentScore[] = []
  for (const [file, expected] of Object.entries(key.files)) {
    const result = await importDocument({ bytes: readFileSync(join(folder, file)), fileName: file })
    const unread: FieldScore = { field: 'read', matched: 0, expected: 1, misses: ['not read'] }
    scored.push({ file, scores: result.ok ? compareReport(result.report, expected) : [unread] })
  }
  return scored
}

function report(documents: DocumentScore[]): boolean {
  const all = documents.flatMap((document) => document.scores)
  for (const { file, scores } of documents) {
    console.log(`${percent(scores).padStart(7)}  ${sum(scores).padStart(9)}  ${file}`)
    for (const score of scores.filter((each) => each.misses.length > 0)) {
      console.log(`${' '.repeat(20)}${score.field}: ${score.matched}/${score.expected}`)
      const shown = values.verbose ? score.misses : score.misses.slice(0, 3)
      for (const miss of shown) console.log(`${' '.repeat(22)}${miss}`)
    }
  }
  console.log('')
  const fields = [...new Set(all.map((score) => score.field))]
  for (const field of fields) {
    const scores = all.filter((score) => score.field === field)
    console.log(`${percent(scores).padStart(7)}  ${sum(scores).padStart(9)}  ${field}`)
  }
  console.log(`\n${percent(all).padStart(7)}  ${sum(all).padStart(9)}  total`)
  return all.every((score) => score.misses.length === 0)
}

function sum(scores: FieldScore[]): string {
  const matched = scores.reduce((total, score) => total + score.matched, 0)
  return `${matched}/${scores.reduce((total, score) => total + score.expected, 0)}`
}

function percent(scores: FieldScore[]): string {
  const matched = scores.reduce((total, score) => total + score.matched, 0)
  const expected = scores.reduce((total, score) => total + score.expected, 0)
  return `${(expected === 0 ? 100 : (100 * matched) / expected).toFixed(1)} %`
}
