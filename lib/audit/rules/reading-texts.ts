// Every text of a reading with its path, for rules that look at words wherever they stand.
import { type CharterReading, type ServiceReading, serviceTextFields } from '@/lib/charters/reading'
import type { Rule, Violation } from '../rule'

export interface ReadText {
  path: string
  text: string
}

const SERVICE_TEXTS = ['name', 'documents', ...serviceTextFields] as const

/** All texts in the order of the charter: statement, services, expectations, grievance levels. */
export function* textsOf(reading: CharterReading): Generator<ReadText> {
  for (const field of ['vision', 'mission'] as const) yield* textAt(`/${field}`, reading[field])
  for (const list of ['objectives', 'functions'] as const)
    for (const [index, text] of reading[list].entries()) yield { path: `/${list}/${index}`, text }
  for (const [index, service] of reading.services.entries()) yield* serviceTexts(service, index)
  for (const [index, text] of reading.expectations.entries())
    yield { path: `/expectations/${index}`, text }
  for (const [index, level] of reading.grievance.entries()) {
    yield* textAt(`/grievance/${index}/when`, level.when)
    yield* textAt(`/grievance/${index}/who`, level.who?.raw)
    yield* textAt(`/grievance/${index}/address`, level.address)
  }
}

/** A rule that judges each text alone. */
export function textRule(
  rule: Omit<Rule, 'check'>,
  judge: (read: ReadText) => Iterable<Violation>,
): Rule {
  return {
    ...rule,
    *check(reading) {
      for (const read of textsOf(reading)) yield* judge(read)
    },
  }
}

/** The path of the first text that holds these words; the whole document's when none does. */
export function pathOfWords(reading: CharterReading, words: string): string {
  const sought = words.trim()
  if (!sought) return ''
  for (const { path, text } of textsOf(reading)) if (text.includes(sought)) return path
  return ''
}

function* serviceTexts(service: ServiceReading, index: number): Generator<ReadText> {
  const at = `/services/${index}`
  for (const field of SERVICE_TEXTS) yield* textAt(`${at}/${field}`, service[field])
  yield* textAt(`${at}/fee`, service.fee.raw)
  yield* textAt(`${at}/timeLimit`, service.timeLimit.raw)
  for (const field of ['officer', 'escalation'] as const) {
    const isOwn = service.inherited[field] === undefined
    if (isOwn) yield* textAt(`${at}/${field}`, service[field]?.raw)
  }
  for (const [header, text] of Object.entries(service.extra))
    yield { path: `${at}/extra/${escapePointer(header)}`, text }
  for (const [position, variant] of (service.variants ?? []).entries())
    yield { path: `${at}/variants/${position}/name`, text: variant.name }
}

function* textAt(path: string, text: string | undefined): Generator<ReadText> {
  if (text) yield { path, text }
}

function escapePointer(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1')
}
