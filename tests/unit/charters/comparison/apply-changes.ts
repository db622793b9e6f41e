// What the changes of a charter mean, spelt out: the first version and its changes give the second.
import type { ComparableCharter, ComparableRow, Fields } from '@/lib/charters/comparison/comparable'
import type { CharterChanges, EntryChange, FieldChange, RowChange } from '@/lib/charters/diff'

export function applyChanges(
  charter: ComparableCharter,
  changes: CharterChanges,
): ComparableCharter {
  return {
    statement: applyFields(charter.statement, changes.statement),
    objectives: applyEntries(charter.objectives, changes.objectives),
    functions: applyEntries(charter.functions, changes.functions),
    expectations: applyEntries(charter.expectations, changes.expectations),
    levels: applyRows(charter.levels, changes.levels, []),
    services: applyRows(charter.services, changes.services, changes.moved),
  }
}

function applyFields(fields: Fields, changes: FieldChange[]): Fields {
  const changed = { ...fields }
  for (const { field, after } of changes) {
    if (after === undefined) delete changed[field]
    else changed[field] = after
  }
  return changed
}

function applyEntries(entries: Fields[], changes: EntryChange[]): Fields[] {
  const gone = new Set(changes.flatMap((change) => ('from' in change ? [change.from] : [])))
  const result = entries.filter((_, at) => !gone.has(at))
  const come = changes.flatMap((change) => {
    if (change.kind === 'added') return [{ to: change.to, entry: change.after }]
    if (change.kind === 'removed') return []
    return [{ to: change.to, entry: applyFields(entries[change.from] ?? {}, change.fields) }]
  })
  for (const { to, entry } of come.toSorted((a, b) => a.to - b.to)) result.splice(to, 0, entry)
  return result
}

function applyRows(
  rows: ComparableRow[],
  changes: RowChange[],
  moved: CharterChanges['moved'],
): ComparableRow[] {
  const kept = rows.flatMap((row, at) => applyRow(row, changes.find(isFrom(at))))
  const places = new Map(moved.map(({ key, to }) => [key, to]))
  const come = [
    ...changes.flatMap((each) => (each.kind === 'added' ? [{ to: each.to, row: each.after }] : [])),
    ...kept.flatMap((row) => {
      const to = places.get(row.key)
      return to === undefined ? [] : [{ to, row }]
    }),
  ]
  const result = kept.filter(({ key }) => !places.has(key))
  for (const { to, row } of come.toSorted((a, b) => a.to - b.to)) result.splice(to, 0, row)
  return result
}

const isFrom = (at: number) => (change: RowChange) => 'from' in change && change.from === at

function applyRow(row: ComparableRow, change: RowChange | undefined): ComparableRow[] {
  if (change?.kind === 'removed') return []
  if (change?.kind !== 'changed') return [row]
  return [
    {
      key: row.key,
      fields: applyFields(row.fields, change.fields),
      documents: applyEntries(row.documents, change.documents),
      variants: applyEntries(row.variants, change.variants),
    },
  ]
}
