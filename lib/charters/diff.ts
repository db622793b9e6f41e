// What changed between two versions of a charter, as data: entry by entry, service by service, field by field.
// Applying the changes to the first version gives the second.
import { diffArrays } from 'diff'
import { isEqual } from 'es-toolkit'
import type { ComparableCharter, ComparableRow, Fields } from './comparison/comparable'

export interface FieldChange {
  field: string
  before?: string
  after?: string
}

interface Added<Thing> {
  kind: 'added'
  /** Place among those of the second version. */
  to: number
  after: Thing
}
interface Removed<Thing> {
  kind: 'removed'
  /** Place among those of the first version. */
  from: number
  before: Thing
}
interface Changed {
  kind: 'changed'
  from: number
  to: number
  fields: FieldChange[]
}

/** Of a list whose entries have no identity: what stands in the place of what. */
export type EntryChange = Added<Fields> | Removed<Fields> | Changed

export interface ChangedRow extends Changed {
  before: ComparableRow
  after: ComparableRow
  documents: EntryChange[]
  variants: EntryChange[]
}
export type RowChange = Added<ComparableRow> | Removed<ComparableRow> | ChangedRow

export interface CharterChanges {
  statement: FieldChange[]
  objectives: EntryChange[]
  functions: EntryChange[]
  expectations: EntryChange[]
  levels: RowChange[]
  services: RowChange[]
  /** Services that both versions have but that stand elsewhere among the others, and where. */
  moved: { key: string; to: number }[]
}

/**
 * What changed from one version to the other; nothing at all when they say the same.
 * @example diffCharters(toComparable(two), toComparable(three)).services // [{ kind: 'changed', … }]
 */
export function diffCharters(before: ComparableCharter, after: ComparableCharter): CharterChanges {
  return {
    statement: diffFields(before.statement, after.statement),
    objectives: diffEntries(before.objectives, after.objectives),
    functions: diffEntries(before.functions, after.functions),
    expectations: diffEntries(before.expectations, after.expectations),
    levels: diffRows(before.levels, after.levels),
    services: diffRows(before.services, after.services),
    moved: listMoved(before.services, after.services),
  }
}

/** Whether the two versions say the same. */
export function isUnchanged(changes: CharterChanges): boolean {
  return Object.values(changes).every((list) => list.length === 0)
}

function diffFields(before: Fields, after: Fields): FieldChange[] {
  const names = Object.keys({ ...before, ...after })
  return names
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      ...(before[field] !== undefined && { before: before[field] }),
      ...(after[field] !== undefined && { after: after[field] }),
    }))
}

function diffEntries(before: Fields[], after: Fields[]): EntryChange[] {
  const changes: EntryChange[] = []
  let [from, to] = [0, 0]
  let gone: Fields[] = []
  for (const run of diffArrays(before, after, { comparator: isEqual })) {
    if (run.removed) {
      gone = run.value
      continue
    }
    const come = run.added ? run.value : []
    changes.push(...pairUp(gone, come, from, to))
    from += gone.length + (run.added ? 0 : run.value.length)
    to += run.value.length
    gone = []
  }
  return [...changes, ...pairUp(gone, [], from, to)]
}

/** Entries that went and came in the same place are taken for the same entry, changed. */
function pairUp(gone: Fields[], come: Fields[], from: number, to: number): EntryChange[] {
  const changed = gone.slice(0, come.length).map((entry, at): EntryChange => {
    const fields = diffFields(entry, come[at] ?? {})
    return { kind: 'changed', from: from + at, to: to + at, fields }
  })
  const removed = gone
    .map((before, at): EntryChange => ({ kind: 'removed', from: from + at, before }))
    .slice(come.length)
  const added = come
    .map((after, at): EntryChange => ({ kind: 'added', to: to + at, after }))
    .slice(gone.length)
  return [...changed, ...removed, ...added]
}

function diffRows(before: ComparableRow[], after: ComparableRow[]): RowChange[] {
  const olds = new Map(before.map((row, from) => [row.key, { row, from }]))
  const news = new Set(after.map(({ key }) => key))
  const kept = after.flatMap((row, to): RowChange[] => {
    const old = olds.get(row.key)
    return old ? diffRow(old.row, row, old.from, to) : [{ kind: 'added', to, after: row }]
  })
  const removed = before.flatMap((row, from): RowChange[] =>
    news.has(row.key) ? [] : [{ kind: 'removed', from, before: row }],
  )
  return [...kept, ...removed]
}

function diffRow(before: ComparableRow, after: ComparableRow, from: number, to: number) {
  const change: ChangedRow = {
    ...{ kind: 'changed', from, to, before, after },
    fields: diffFields(before.fields, after.fields),
    documents: diffEntries(before.documents, after.documents),
    variants: diffEntries(before.variants, after.variants),
  }
  const { fields, documents, variants } = change
  return fields.length + documents.length + variants.length > 0 ? [change] : []
}

/** Of the rows both have, those that must be taken out and put elsewhere. */
function listMoved(before: ComparableRow[], after: ComparableRow[]): CharterChanges['moved'] {
  const runs = diffArrays(listKept(before, after), listKept(after, before))
  const moved = new Set(runs.flatMap(({ added, value }) => (added ? value : [])))
  return after.flatMap(({ key }, to) => (moved.has(key) ? [{ key, to }] : []))
}

/** The keys of `rows` that `others` have as well. */
function listKept(rows: ComparableRow[], others: ComparableRow[]): string[] {
  const known = new Set(others.map(({ key }) => key))
  return rows.map(({ key }) => key).filter((key) => known.has(key))
}
