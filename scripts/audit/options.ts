// The options of npm run audit, checked; a wrong one is a message key, not an exception.
import { parseArgs } from 'node:util'
import { isLocale, type Locale } from '@/lib/i18n/locale'

export interface AuditOptions {
  /** Only this office; else every one. */
  office?: string
  json: boolean
  /** Offices judged since then, by today's method, are left alone. */
  since?: Date
  help: boolean
  locale: Locale
}

export type UsageError = 'badOption' | 'badTime' | 'sinceOfOne'
export type ParsedOptions =
  | { ok: true; options: AuditOptions }
  | { ok: false; error: UsageError; detail: string; locale: Locale }

/** @example readAuditOptions(['--office', 'doict.lohagara.narail', '--json']) */
export function readAuditOptions(args: string[]): ParsedOptions {
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
    options: {
      office: { type: 'string' },
      json: { type: 'boolean', default: false },
      since: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values
}

function check(values: ReturnType<typeof parse>, terminal: Locale): ParsedOptions {
  const { office, json, since, lang, help } = values
  const locale = isLocale(lang) ? lang : terminal
  const fail = (error: UsageError, detail = ''): ParsedOptions => {
    return { ok: false, error, detail, locale }
  }
  if (lang !== undefined && !isLocale(lang)) return fail('badOption', `--lang ${lang}`)
  if (office?.trim() === '') return fail('badOption', '--office')
  if (office !== undefined && since !== undefined) return fail('sinceOfOne')
  const options = { json, help, locale, ...(office !== undefined && { office }) }
  if (since === undefined) return { ok: true, options }
  const moment = new Date(since)
  if (Number.isNaN(moment.getTime())) return fail('badTime', since)
  return { ok: true, options: { ...options, since: moment } }
}

/** Node takes its default locale from the terminal's LC_ALL, LC_MESSAGES and LANG. */
function terminalLocale(): Locale {
  return new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('bn') ? 'bn' : 'en'
}
