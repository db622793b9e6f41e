import type { Refusal } from '@/lib/charters/issue'

/** A text of one entry a line, as a list; blank lines go. @example readLines('a\n\n b ') // ['a', 'b'] */
export function readLines(text: unknown): string[] {
  const texts: unknown[] = Array.isArray(text) ? text : [text]
  return texts
    .flatMap((each) => (typeof each === 'string' ? each.split(/\r\n?|\n/) : []))
    .map((line) => line.trim())
    .filter(Boolean)
}

/** The refusal with what is wrong in a line told at its field: "/hosts/1" is "/hosts". */
export function atFields<Refused extends Refusal>(refusal: Refused, fields: string[]): Refused {
  if (!refusal.issues) return refusal
  const issues = refusal.issues.map((issue) => {
    const field = fields.find((name) => issue.path.startsWith(`/${name}/`))
    return field ? { ...issue, path: `/${field}` } : issue
  })
  return { ...refusal, issues }
}
