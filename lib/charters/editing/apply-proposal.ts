// A finding may bring its own remedy: the words that would put it right, at their place or at another one.
import { escapeRegExp } from 'es-toolkit'
import { normalise } from '@/lib/bangla/normalise'
import type { CharterDraft } from '../schema'
import { renumber } from './renumber'

export interface Proposal {
  /** JSON Pointers into the reading. */
  path: string
  raw?: string | null
  proposal: string
  proposalPath?: string | null
}

export interface AppliedText {
  /** The field of the draft: "/services/3/methodBn". */
  pointer: string
  before: string
  after: string
}

const columns: Record<string, string> = {
  recipient: 'recipients',
  formSource: 'documents',
  when: 'when',
  address: 'address',
}

/**
 * The texts of the draft that the proposal changes, before and after; none when it cannot be applied by itself
 * (the words are in the register of posts, or have become others).
 * @example applyProposal(content, { path: '/vision', raw: 'পর্যমত্ম', proposal: 'পর্যন্ত' }) // [{ pointer: '/visionBn', … }]
 */
export function applyProposal(content: CharterDraft, proposal: Proposal): AppliedText[] {
  const { path, raw, proposalPath } = proposal
  const after = proposal.proposal
  const own = textsAt(content, path)
  if (proposalPath && proposalPath !== path) {
    const target = textsAt(content, proposalPath)[0] ?? emptyAt(content, proposalPath)
    const from = own.find(({ text }) => isSameText(text, raw ?? after))
    if (!target || !from || target.text) return []
    return [
      { pointer: target.pointer, before: '', after },
      { pointer: from.pointer, before: from.text, after: '' },
    ]
  }
  if (path.endsWith('/serial')) return renumber(content, path)
  const whole = own.find(({ text }) => isSameText(text, raw ?? ''))
  if (whole) return [{ pointer: whole.pointer, before: whole.text, after }]
  const lines = byLine(own, raw ?? '', after)
  return lines.length > 0 ? lines : byWords(own, raw ?? '', after)
}

/** The content with these texts in place. */
export function withTexts(content: CharterDraft, texts: readonly AppliedText[]): CharterDraft {
  return texts.reduce<CharterDraft>(
    (changed, { pointer, after }) =>
      putAt(changed, pointer.split('/').slice(1), after) as CharterDraft,
    content,
  )
}

/** A list is judged as one text, a line an entry: the lines that differ are the entries to change. */
function byLine(
  own: { pointer: string; text: string }[],
  raw: string,
  after: string,
): AppliedText[] {
  const joined = own.map(({ text }) => text).join('\n')
  const lines = after.split('\n')
  if (own.length < 2 || !isSameText(joined, raw) || lines.length !== own.length) return []
  return own.flatMap(({ pointer, text }, at) => {
    const line = lines[at] ?? ''
    return isSameText(text, line) ? [] : [{ pointer, before: text, after: line }]
  })
}

/** The rule judged a few words of a text, or of a list: they change wherever they stand whole in it. */
function byWords(own: { pointer: string; text: string }[], raw: string, after: string) {
  const words = normalise(raw).trim()
  if (!words) return []
  const whole = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])${escapeRegExp(words)}(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  )
  return own.flatMap(({ pointer, text }) => {
    const changed = text.replace(whole, () => after)
    return changed === text ? [] : [{ pointer, before: text, after: changed }]
  })
}

/** The texts of the charter's own language (else of the other) that a path of the reading stands for. */
function textsAt(content: CharterDraft, path: string) {
  const [part = '', row, field = ''] = path.split('/').slice(1)
  if (part === 'vision' || part === 'mission') return sideOf(content, content, '', part)
  if (part === 'objectives' || part === 'functions' || part === 'expectations') {
    const item = content[part][Number(row)]
    return item ? sideOf(content, item, `/${part}/${row}`, 'text') : []
  }
  const isLevel = part === 'grievance'
  const record = isLevel ? content.escalationLevels[Number(row)] : content.services[Number(row)]
  if (!record || (part !== 'services' && !isLevel)) return []
  const start = `/${isLevel ? 'escalationLevels' : part}/${row}`
  if ((field === 'documents' || field === 'formSource') && 'documents' in record) {
    const pair = field === 'documents' ? 'text' : 'source'
    return record.documents.flatMap((document, at) =>
      sideOf(content, document, `${start}/documents/${at}`, pair),
    )
  }
  // a contact in words, where no post is chosen; its parts are judged too: "/services/0/officer/emails"
  const printed = (record as Record<string, unknown>)[`${field}Raw`]
  if (typeof printed === 'string') return [{ pointer: `${start}/${field}Raw`, text: printed }]
  return sideOf(content, record, start, columns[field] ?? field)
}

function sideOf({ sourceLanguage }: CharterDraft, row: object, start: string, pair: string) {
  const fields = row as Record<string, unknown>
  const sides = sourceLanguage === 'bn' ? ['Bn', 'En'] : ['En', 'Bn']
  const name = sides
    .map((side) => `${pair}${side}`)
    .find((each) => typeof fields[each] === 'string')
  return name ? [{ pointer: `${start}/${name}`, text: fields[name] as string }] : []
}

/** A field that stands empty, for words that belong there. */
function emptyAt({ sourceLanguage, services }: CharterDraft, path: string) {
  const [part, row, field = ''] = path.split('/').slice(1)
  if (part !== 'services' || !services[Number(row)]) return null
  const side = sourceLanguage === 'bn' ? 'Bn' : 'En'
  const start = `/services/${row}`
  if (field === 'documents' || field === 'formSource') {
    const first = services[Number(row)]?.documents.length === 0
    return first ? { pointer: `${start}/documents/0/text${side}`, text: '' } : null
  }
  if (field === 'officer' || field === 'escalation')
    return { pointer: `${start}/${field}Raw`, text: '' }
  return { pointer: `${start}/${columns[field] ?? field}${side}`, text: '' }
}

function isSameText(one: string, other: string): boolean {
  return normalise(one).trim() === normalise(other).trim()
}

function putAt(value: unknown, [key = '', ...rest]: string[], text: string): unknown {
  const next = (child: unknown) =>
    rest.length === 0 ? text || undefined : putAt(child, rest, text)
  if (Array.isArray(value)) {
    const copy = [...(value as unknown[])]
    copy[Number(key)] = next(copy[Number(key)])
    return copy
  }
  const record = (value ?? {}) as Record<string, unknown>
  return { ...record, [key]: next(record[key]) }
}
