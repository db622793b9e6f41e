import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { FindingList } from '@/components/import/finding-list'
import { RepairList } from '@/components/import/repair-list'
import { CheckField } from '@/components/ui/form/choice-fields'
import { type Choice, SelectField } from '@/components/ui/form/select-field'
import { formatNumber } from '@/lib/bangla/digits'
import type { FormView } from '@/lib/forms/form-view'
import type { ReviewRow as Row } from '@/lib/imports/review/describe/describe-rows'
import { ReadingTable } from './reading-table'
import { RowChanges } from './row-changes'
import { RowEdit } from './row-edit'
import { listRowFindings } from './row-lines'

interface ReviewRowProps {
  form: FormView
  row: Row
  /** The services of the charter it may continue. */
  services: readonly Choice[]
  /** The name of the service it is proposed to continue. */
  proposed?: string
}

const tones = { new: 'good', changed: 'doubt', unchanged: 'plain', dropped: 'plain' } as const

/** One row of the document: as printed, as read, and what becomes of it. */
export async function ReviewRow({ form, row, services, proposed }: ReviewRowProps) {
  const locale = await getLocale()
  const t = await getTranslations('ImportReview')
  const name = `rows.r${row.place}`
  const hint = proposed ? `${proposed} (${t(`how.${row.match.how}`)})` : t('how.new')
  return (
    <article className={`imported ${row.status}`} id={`row-${row.place + 1}`}>
      <h3>
        <span className="tag">{t('row', { row: formatNumber(row.place + 1, locale) })}</span>{' '}
        {row.decided.name}{' '}
        <StateMark tone={tones[row.status]}>{t(`rowStatus.${row.status}`)}</StateMark>
      </h3>
      <ReadingTable row={row} />
      <FindingList findings={listRowFindings(row)} />
      <RepairList repairs={row.repairs} />
      <RowChanges changes={row.changes} />
      <RowEdit form={form} name={name} row={row} />
      <div className="fate">
        <input type="hidden" name={`${name}.seen`} value="on" />
        {services.length > 0 && (
          <SelectField
            form={form}
            name={`${name}.service`}
            label={t('continues')}
            none={t('asProposed', { name: hint })}
            choices={[{ value: '+', label: t('newService') }, ...services]}
          />
        )}
        <CheckField form={form} name={`${name}.drop`} label={t('leaveOut')} />
      </div>
    </article>
  )
}
