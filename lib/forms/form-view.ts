// What a form's page shows: what is stored or, when it could not be saved, what was typed and why.
import type { Issue } from '@/lib/charters/issue'
import type { FormFields } from './read-form'

export interface FormView {
  values: FormFields
  issues: Issue[]
  /** Why it was not saved. */
  code?: string
  /** What else the refusal said: a newer `revision`, the number of `openErrors`. */
  refusal?: Record<string, unknown>
  isHeld: boolean
}

/** What a field shows; '' for an empty one. */
export function valueOf({ values }: FormView, name: string): string {
  return values[name]?.[0] ?? ''
}

/** Whether one of a field's values is this: of several boxes of one name, or a single ticked one ("on"). */
export function hasValue({ values }: FormView, name: string, value = 'on'): boolean {
  return values[name]?.includes(value) ?? false
}

/** The issue of a field, if any. @example issueAt(form, 'documents.0.textBn')?.code */
export function issueAt({ issues }: FormView, name: string): Issue | undefined {
  return issues.find(({ path }) => toFieldName(path) === name)
}

/** How many rows a list has; gaps do not occur. @example countRows(form, 'documents') // 2 */
export function countRows({ values }: FormView, list: string): number {
  const places = Object.keys(values).flatMap((name) => {
    const rest = name.startsWith(`${list}.`) ? name.slice(list.length + 1) : ''
    const place = /^\d+/.exec(rest)?.[0]
    return place === undefined ? [] : [Number(place) + 1]
  })
  return Math.max(0, ...places)
}

/** A JSON Pointer as the name of a field: "/documents/0/textBn" → "documents.0.textBn". */
export function toFieldName(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')
}
