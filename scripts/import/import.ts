// npm run import -- FILE: reads a charter and reports on it.
// Exit codes: 0 read; 1 the file cannot be read; 2 the command was not understood.
import { basename } from 'node:path'
import { importDocument } from '@/lib/imports/import-document'
import { describeReport } from './describe-report'
import { type ImportOptions, readOptions } from './options'
import { readSource } from './read-source'
import { wordsOf } from './words'

const parsed = readOptions(process.argv.slice(2))
process.exitCode = parsed.ok ? await run(parsed.options) : refuse(parsed)

async function run(options: ImportOptions): Promise<number> {
  const words = wordsOf(options.locale)
  if (options.help) {
    console.log(words('usage'))
    return 0
  }
  const bytes = await readSource(options.file)
  const fileName = options.file === undefined ? undefined : basename(options.file)
  const result = bytes
    ? await importDocument({ bytes, ...(fileName ? { fileName } : {}) })
    : ({ ok: false, code: 'not_found' } as const)
  if (!result.ok) {
    process.stderr.write(`${words(`errors.${result.code}`)}\n`)
    return 1
  }
  if (options.json) process.stdout.write(`${JSON.stringify(result.report, null, 2)}\n`)
  else console.log(describeReport(result.report, fileName ?? '-', options.locale))
  if (!options.json) console.log(`\n${words(options.dryRun ? 'dryRun' : 'noOffice')}`)
  return 0
}

function refuse({ error, detail, locale }: Exclude<typeof parsed, { ok: true }>): number {
  const words = wordsOf(locale)
  process.stderr.write(`${words(error, { detail: detail ?? '' })}\n\n${words('usage')}\n`)
  return 2
}
