// Writes a report as an office's draft and says what came of it. Loaded only when something is to be written.
import { createHash } from 'node:crypto'
import { commandLineActor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { localText } from '@/lib/i18n/bilingual'
import type { Locale } from '@/lib/i18n/locale'
import { applyImport } from '@/lib/imports/apply'
import type { AppliedImport } from '@/lib/imports/apply/application'
import type { KeptIncumbent } from '@/lib/imports/apply/officers/kept-incumbents'
import type { ImportReport } from '@/lib/imports/schema'
import { wordsOf } from './words'

export interface WriteOrder {
  office: string
  publish: boolean
  report: ImportReport
  file: { name: string; bytes: Uint8Array; format: string }
}

export interface WriteOutcome {
  /** Everything that was asked for was done. */
  done: boolean
  lines: string[]
}

const REFUSALS = ['not_a_charter', 'draft_in_use', 'invalid'] as const
const UNPUBLISHED = ['incomplete', 'differs', 'reason_required', 'other_office'] as const

/** Writes the draft, reads it back, publishes it when asked; a refusal is an outcome in words. */
export async function writeReport(order: WriteOrder, locale: Locale): Promise<WriteOutcome> {
  const words = wordsOf(locale)
  const { office, publish, report, file } = order
  const hash = createHash('sha256').update(file.bytes).digest('hex')
  try {
    const applied = await applyImport(commandLineActor, {
      officeSlug: office,
      report,
      publish,
      file: { name: file.name, hash, format: file.format },
    })
    if (applied.ok) return describe(applied, office, locale)
    const code = REFUSALS.find((each) => each === applied.code) ?? 'invalid'
    return { done: false, lines: [words(`refusals.${code}`)] }
  } catch (error) {
    if (error instanceof NotFoundError)
      return { done: false, lines: [words('officeUnknown', { office })] }
    throw error
  }
}

function describe(applied: AppliedImport, office: string, locale: Locale): WriteOutcome {
  const words = wordsOf(locale)
  const { serviceSlugs, differences, omissions, keptIncumbents, otherHost } = applied
  const { number, unpublished } = applied
  const lines = [words('written', { office, services: serviceSlugs.length })]
  for (const { path } of differences) lines.push(words('differs', { path }))
  for (const omission of omissions) lines.push(words('omitted', { ...omission }))
  for (const kept of keptIncumbents) lines.push(words('kept', toLine(kept, locale)))
  if (otherHost) lines.push(words('otherHost', { host: otherHost, office }))
  if (number !== undefined) lines.push(words('published', { number }))
  if (unpublished) {
    const code = UNPUBLISHED.find((each) => each === unpublished.code) ?? 'incomplete'
    lines.push(words(`unpublished.${code}`))
    for (const issue of unpublished.issues ?? []) lines.push(`  ${issue.path} ${issue.code}`)
  }
  return { done: differences.length === 0 && unpublished === undefined, lines }
}

/** The post in the reader's language, and a cell's lines as one. */
function toLine({ title, printed }: KeptIncumbent, locale: Locale) {
  return {
    post: localText(title, locale)?.text ?? '',
    printed: printed.replace(/\s*\n\s*/gu, ', ').trim(),
  }
}
