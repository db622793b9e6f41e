// An issue says what is missing or wrong and where; its wording is `Validation.<code>` in messages/.
import type { z } from 'zod'

export interface Issue {
  code: string
  /** JSON Pointer into what was judged. */
  path: string
}

/** @example toPointer(['services', 0, 'nameBn']) // "/services/0/nameBn" */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The issues of a failed zod parse, as codes: those the schema names itself, else the kind of failure. */
export function toIssues(error: z.ZodError): Issue[] {
  return error.issues.map(({ code, message, path }) => ({
    code: /^[a-z]+(_[a-z]+)+$/.test(message) ? message : code,
    path: toPointer(path),
  }))
}

/** What a command answers when it cannot do what was asked; nothing was changed. */
export interface Refusal {
  ok: false
  code: string
  issues?: Issue[]
}

/** What a command answers to input that does not satisfy its schema. */
export function invalid(error: z.ZodError): Refusal {
  return { ok: false, code: 'invalid', issues: toIssues(error) }
}

/** The same for a single field. */
export function invalidAt(path: readonly PropertyKey[], code: string): Refusal {
  return { ok: false, code: 'invalid', issues: [{ code, path: toPointer(path) }] }
}
