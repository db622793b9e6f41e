import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { Day } from '@/components/ui/day'
import { formatNumber } from '@/lib/bangla/digits'
import type { BulkEditEntry } from '@/lib/bulk-edits/bulk-edit-view'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { editName } from './edit-name'

/** Changes made in many offices at once, newest first. */
export async function EditList({ entries }: { entries: BulkEditEntry[] }) {
  const t = await getTranslations('BulkEdit')
  const heads = [t('what'), t('when'), t('by'), t('offices'), t('state')]
  return (
    <table className="rows">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  )
}

async function EntryRow({ entry }: { entry: BulkEditEntry }) {
  const locale = await getLocale()
  const t = await getTranslations('BulkEdit')
  const state = stateOf(entry)
  return (
    <tr>
      <th scope="row">
        <a href={localPath(locale, adminPaths.bulkEdit(entry.id))}>{await editName(entry)}</a>
      </th>
      <td data-label={t('when')}>
        <Day date={entry.at} />
      </td>
      <td data-label={t('by')}>{entry.by}</td>
      <td data-label={t('offices')}>{formatNumber(entry.offices, locale)}</td>
      <td data-label={t('state')}>
        <StateMark tone={tones[state]}>{t(state)}</StateMark>
      </td>
    </tr>
  )
}

const tones = { open: 'doubt', undone: 'plain', applied: 'good' } as const

function stateOf({ isOpen, isUndone }: BulkEditEntry): keyof typeof tones {
  if (isOpen) return 'open'
  return isUndone ? 'undone' : 'applied'
}
