// A form carries what it showed: the draft's revision and the part as it stood, so that nobody's edit is overwritten.
import { toPlain } from '../../drafts/complete-content'
import type { PartGuard } from '../guard-part'
import { type Nested, numberOf, textOf } from './form-values'

export const guardFields = ['revision', 'base'] as const

/** @example openForm(path, query, { ...toGuardFields(revision, part), ...toStatementForm(part) }) */
export function toGuardFields(revision: number, part: unknown) {
  return { revision, base: JSON.stringify(toPlain(part)) }
}

/** What the form showed; a base that cannot be read counts as none. */
export function readGuard(form: Nested): PartGuard {
  const base = readBase(form)
  return { revision: numberOf(form, 'revision') ?? 0, ...(base !== undefined && { base }) }
}

export function readBase(form: Nested): unknown {
  try {
    return JSON.parse(textOf(form, 'base') ?? '') as unknown
  } catch {
    return undefined
  }
}
