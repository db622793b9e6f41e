// What an event changed, field by field: two JSON values laid side by side.

export interface Change {
  /** The way to the field: ["services", "2", "nameBn"]. */
  path: string[]
  before?: string
  after?: string
}

/** Deeper than anything a command records. */
const maxDepth = 12

/**
 * The fields that differ, in the order they stand. Lists of plain values are one field; a value on one side only is
 * an addition or a removal.
 * @example listChanges({ role: 'auditor' }, { role: 'programmer' }) // [{ path: ['role'], before: 'auditor', after: 'programmer' }]
 */
export function listChanges(before: unknown, after: unknown): Change[] {
  const [old, now] = [flatten(before), flatten(after)]
  const paths = [...old.keys(), ...[...now.keys()].filter((key) => !old.has(key))]
  return paths.flatMap((key) => {
    const [was, is] = [old.get(key)?.text, now.get(key)?.text]
    if (was === is) return []
    const { path } = old.get(key) ?? now.get(key) ?? { path: [] }
    return [
      { path, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) },
    ]
  })
}

type Leaves = Map<string, { path: string[]; text: string }>

function flatten(value: unknown, path: string[] = [], into: Leaves = new Map()): Leaves {
  const text = toText(value)
  if (text !== undefined || path.length >= maxDepth) {
    if (text !== '') into.set(JSON.stringify(path), { path, text: text ?? JSON.stringify(value) })
    return into
  }
  if (typeof value !== 'object' || value === null) return into
  for (const [key, each] of Object.entries(value)) flatten(each, [...path, key], into)
  return into
}

/** The words of a plain value or a list of them; '' for nothing; undefined for what has fields of its own. */
function toText(value: unknown): string | undefined {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value)
  if (!Array.isArray(value)) return undefined
  return value.every((each) => typeof each !== 'object') ? value.join(', ') : undefined
}
