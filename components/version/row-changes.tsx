import { getLocale, getTranslations } from 'next-intl/server'
import type { ComparableRow } from '@/lib/charters/comparison/comparable'
import type { EntryChange, RowChange } from '@/lib/charters/diff'
import type { Locale } from '@/lib/i18n/locale'
import { allAdded, allRemoved, EntryChanges, FieldChanges } from './field-changes'

interface RowChangesProps {
  changes: RowChange[]
  nameOf: (row: ComparableRow) => string
}

/** Services or steps of redress, one after the other: changed, new, gone. */
export async function RowChanges({ changes, nameOf }: RowChangesProps) {
  return changes.map((change) => (
    <RowOf key={`${change.kind}-${rowOf(change).key}`} change={change} nameOf={nameOf} />
  ))
}

async function RowOf({ change, nameOf }: { change: RowChange; nameOf: RowChangesProps['nameOf'] }) {
  const t = await getTranslations('Changes')
  const { kind } = change
  const name = nameOf(rowOf(change))
  if (kind === 'changed')
    return (
      <article className="one-change">
        <h3>{name}</h3>
        <FieldChanges changes={change.fields} />
        <Entries title={t('documents')} changes={change.documents} />
        <Entries title={t('variants')} changes={change.variants} />
      </article>
    )
  const { fields } = rowOf(change)
  return (
    <article className="one-change">
      <h3>
        {kind === 'added' ? <ins>{name}</ins> : <del>{name}</del>}{' '}
        <span className={kind === 'added' ? 'good' : 'missing'}>
          {t(kind === 'added' ? 'serviceAdded' : 'serviceRemoved')}
        </span>
      </h3>
      {kind === 'added' && <FieldChanges changes={allAdded(withoutName(fields))} />}
      {kind === 'removed' && <FieldChanges changes={allRemoved(promise(fields))} />}
    </article>
  )
}

async function Entries({ title, changes }: { title: string; changes: EntryChange[] }) {
  if (changes.length === 0) return null
  return (
    <>
      <p className="part">{title}</p>
      <EntryChanges changes={changes} />
    </>
  )
}

function rowOf(change: RowChange): ComparableRow {
  return change.kind === 'removed' ? change.before : change.after
}

/** A service by its name in the reader's language, a step by its number. */
export async function rowNames(kind: 'services' | 'levels') {
  const locale = await getLocale()
  const t = await getTranslations('Changes')
  return (row: ComparableRow) =>
    kind === 'levels' ? t('level', { level: row.key }) : serviceName(row, locale)
}

function serviceName({ key, fields }: ComparableRow, locale: Locale): string {
  return fields[`name.${locale}`] ?? fields['name.bn'] ?? fields['name.en'] ?? key
}

function withoutName(fields: ComparableRow['fields']) {
  const named = Object.entries(fields).filter(
    ([field]) => !field.endsWith('.reviewed') && field !== 'timeLimit' && field !== 'fee',
  )
  return Object.fromEntries(named.filter(([field]) => !field.startsWith('name.')))
}

/** Of a service that is gone only what it promised is told. */
function promise(fields: ComparableRow['fields']) {
  const told = Object.entries(fields).filter(([field]) =>
    ['timeLimitWords', 'feeWords'].includes(field.split('.')[0] ?? ''),
  )
  return Object.fromEntries(told)
}
