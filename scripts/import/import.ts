// npm run import -- FILE: reads a charter, reports on it and, for an office, writes its draft.
// Exit codes: 0 done; 1 the file cannot be read; 2 the command was not understood; 3 not (wholly) written.
import { basename } from 'node:path'
import { reportOn } from '@/lib/imports/import-document'
import { readDocument } from '@/lib/imports/read/read-document'
import type { ImportReport } from '@/lib/imports/schema'
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
  const name = options.file === undefined ? '-' : basename(options.file)
  const read = bytes
    ? await readDocument({ bytes, ...(options.file === undefined ? {} : { fileName: name }) })
    : ({ ok: false, code: 'not_found' } as const)
  if (!read.ok || !bytes) {
    process.stderr.write(`${words(`errors.${read.ok ? 'not_found' : read.code}`)}\n`)
    return 1
  }
  const report = reportOn(read)
  print(report, name, options)
  return options.office === undefined || options.dryRun
    ? 0
    : write(options, options.office, report, { name, bytes, format: read.format })
}

/** With --json the report is all that standard output gets. */
function print(report: ImportReport, name: string, options: ImportOptions) {
  if (options.json) {
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    return
  }
  const words = wordsOf(options.locale)
  console.log(describeReport(report, name, options.locale))
  if (options.dryRun) console.log(`\n${words('dryRun')}`)
  else if (options.office === undefined) console.log(`\n${words('noOffice')}`)
}

/** The database is loaded only now: reading alone needs none. */
async function write(
  options: ImportOptions,
  office: string,
  report: ImportReport,
  file: { name: string; bytes: Uint8Array; format: string },
): Promise<number> {
  const { writeReport } = await import('./write-report')
  const { db } = await import('@/lib/db/client')
  try {
    const order = { office, publish: options.publish, report, file }
    const { done, lines } = await writeReport(order, options.locale)
    process.stderr.write(`${lines.join('\n')}\n`)
    return done ? 0 : 3
  } finally {
    await db.$disconnect()
  }
}

function refuse({ error, detail, locale }: Exclude<typeof parsed, { ok: true }>): number {
  const words = wordsOf(locale)
  process.stderr.write(`${words(error, { detail: detail ?? '' })}\n\n${words('usage')}\n`)
  return 2
}
