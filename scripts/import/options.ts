// The options of npm run import, checked; a wrong one is a message key, not an exception.
import { parseArgs } from 'node:util'
import { isLocale, type Locale } from '@/lib/i18n/locale'

export interface ImportOptions {
  /** Absent: standard input. */
  file?: string
  /** The office whose draft is written; without one nothing is. */
  office?: string
  dryRun: boolean
  json: boolean
  publish: boolean
  help: boolean
  locale: Locale
}

export type UsageError = 'badOption' | 'tooManyFiles' | 'publishNeedsOffice'
export type ParsedOptions =
  | { ok: true; options: ImportOptions }
  | { ok: false; error: UsageError; detail?: string; locale: Locale }

/** @example readOptions(['charter.docx', '--dry-run']) */
export function readOptions(args: string[]): ParsedOptions {
  const locale = terminalLocale()
  try {
    return check(parse(args), locale)
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('.')[0] ?? '') : ''
    return { ok: false, error: 'badOption', detail, locale }
  }
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      office: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
}

function check({ values, positionals }: ReturnType<typeof parse>, terminal: Locale): ParsedOptions {
  const locale = isLocale(values.lang) ? values.lang : terminal
  const [file] = positionals
  const { office, publish, json, help } = values
  const dryRun = values['dry-run']
  const fail = (error: UsageError): ParsedOptions => ({ ok: false, error, locale })
  if (values.lang !== undefined && !isLocale(values.lang))
    return { ok: false, error: 'badOption', detail: `--lang ${values.lang}`, locale }
  if (positionals.length > 1) return fail('tooManyFiles')
  if (publish && (dryRun || office === undefined)) return fail('publishNeedsOffice')
  const options = { dryRun, json, publish, help, locale }
  const source = file === undefined || file === '-' ? {} : { file }
  return {
    ok: true,
    options: { ...options, ...source, ...(office === undefined ? {} : { office }) },
  }
}

/** Node takes its default locale from the terminal's LC_ALL, LC_MESSAGES and LANG. */
function terminalLocale(): Locale {
  return new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('bn') ? 'bn' : 'en'
}
