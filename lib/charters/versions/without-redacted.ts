// What was removed from a published version does not come back with it as a draft.
import { byIndexDescending, fromPointer } from '../redaction'
import type { CharterDraft } from '../schema'

/** The parts of a page under another name in a draft. */
const sources: Record<string, string> = { timeLimitWords: 'timeLimit', feeWords: 'fee' }
/** Their words hold whatever their parts say. */
const readFromWords = new Set(['timeLimit', 'fee'])

/**
 * The content without the parts these paths of redactions name; a part of a time limit or fee takes its words
 * along. Who holds a post is no content of a draft.
 * @example withoutRedacted(content, ['/services/land-mutation/remarks'])
 */
export function withoutRedacted(content: CharterDraft, paths: readonly string[]): CharterDraft {
  const stripped = structuredClone(content)
  for (const path of [...paths].sort(byIndexDescending)) {
    const [root, first = '', ...rest] = fromPointer(path)
    if (root === undefined) continue
    if (root !== 'services') strip(stripped, [root, first, ...rest].filter(Boolean))
    const service = stripped.services.find(({ slug }) => root === 'services' && slug === first)
    if (service) strip(service, rest)
  }
  return stripped
}

function strip(holder: unknown, [part, ...rest]: string[]): void {
  if (typeof holder !== 'object' || holder === null || part === undefined) return
  if (Array.isArray(holder)) {
    if (rest.length > 0) strip(holder[Number(part)], rest)
    else holder.splice(Number(part), 1)
    return
  }
  const record = holder as Record<string, unknown>
  const name = sources[part] ?? part
  const [next] = rest
  if (readFromWords.has(name) || next === undefined) return remove(record, name)
  if (next === 'bn') delete record[`${name}Bn`]
  else if (next === 'en') delete record[`${name}En`]
  // an entry of a list that is a text of two sides is that text
  else strip(record[name], name.endsWith('s') && rest.length === 2 ? sideOf(rest) : rest)
}

/** `/objectives/0/bn` is the Bangla side of the entry. */
function sideOf([at = '', side = '']: string[]): string[] {
  return side === 'bn' || side === 'en' ? [at, 'text', side] : [at, side]
}

function remove(record: Record<string, unknown>, name: string): void {
  if (Array.isArray(record[name])) record[name] = []
  else delete record[name]
  delete record[`${name}Bn`]
  delete record[`${name}En`]
}
