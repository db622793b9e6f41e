import type { EntryChange, FieldChange } from '@/lib/charters/diff'
import type { Fields } from '@/lib/charters/comparison/comparable'
import { getTranslations } from 'next-intl/server'
import { ChangedText } from './changed-text'
import { nameField } from './field-text'

/** The changed fields of one thing, each with its words before and after. */
export async function FieldChanges({ changes }: { changes: FieldChange[] }) {
  const rows = await Promise.all(
    changes.map(async (change) => ({ change, label: await nameField(change.field) })),
  )
  if (rows.length === 0) return null
  return (
    <dl className="differences">
      {rows.map(({ change, label }) => (
        <div key={change.field}>
          <dt>{label}</dt>
          <dd>
            <ChangedText change={change} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The changed entries of a list; each is named by its place. */
export async function EntryChanges({ changes }: { changes: EntryChange[] }) {
  const t = await getTranslations('Changes')
  return changes.map((change) => {
    const { kind } = change
    const place = kind === 'removed' ? change.from : change.to
    const label = { added: 'entryAdded', removed: 'entryRemoved', changed: 'entryChanged' } as const
    return (
      <div key={`${kind}-${place}`} className="difference">
        <h4>{t(label[kind], { n: place + 1 })}</h4>
        <FieldChanges changes={fieldsOf(change)} />
      </div>
    )
  })
}

function fieldsOf(change: EntryChange): FieldChange[] {
  if (change.kind === 'changed') return change.fields
  return change.kind === 'added' ? allAdded(change.after) : allRemoved(change.before)
}

/** A thing that is new: all its fields came. */
export function allAdded(fields: Fields): FieldChange[] {
  return Object.entries(fields).map(([field, after]) => ({ field, after }))
}

export function allRemoved(fields: Fields): FieldChange[] {
  return Object.entries(fields).map(([field, before]) => ({ field, before }))
}
