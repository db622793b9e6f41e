import { getLocale, getTranslations } from 'next-intl/server'
import { Text } from '@/components/ui/text'
import type { MeasuredService } from '@/lib/audit/comparison/comparison'
import type { NoTimeRemark, Remark, TimeRemark } from '@/lib/audit/comparison/remarks'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import { titleOf } from './table/row-group'

interface RemarkListProps {
  remarks: Remark[]
  /** The short name of each office. */
  labels: string[]
}

/** What the comparison says, in sentences. */
export async function RemarkList({ remarks, labels }: RemarkListProps) {
  const t = await getTranslations('Compare')
  if (remarks.length === 0) return <p>{t('same')}</p>
  return (
    <ul>
      {remarks.map((remark) =>
        remark.kind === 'time' ? (
          <TimeSentence key={remark.row.key} remark={remark} labels={labels} />
        ) : (
          <NoTimeSentence key={remark.column} remark={remark} labels={labels} />
        ),
      )}
    </ul>
  )
}

async function TimeSentence({ remark, labels }: { remark: TimeRemark; labels: string[] }) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const words = ({ time, service }: MeasuredService) =>
    time.result === 'wrong_column' || time.result === 'not_stated'
      ? t(`results.${time.result}`)
      : formatTimeLimit(service.timeLimit, locale)
  const said = remark.said.map(({ column, measured }) =>
    t('said', { place: labels[column] ?? '', words: words(measured) }),
  )
  return (
    <li>
      {t.rich('timeRemark', {
        service: () => (
          <b>
            <Text pair={titleOf(remark.row)} />
          </b>
        ),
        said: said.join('; '),
        apart: t('workingDays', { n: remark.apart }),
      })}
    </li>
  )
}

async function NoTimeSentence({ remark, labels }: { remark: NoTimeRemark; labels: string[] }) {
  const t = await getTranslations('Compare')
  const { reasons, belongsTo, services, column } = remark
  const sentences = reasonOrder.flatMap((reason) => {
    const n = reasons[reason]
    if (!n) return []
    const isPlace = reason === 'wrong_column' && isField(belongsTo)
    return [t(`reasons.${isPlace ? belongsTo : reason}`, { n })]
  })
  return (
    <li>
      {t.rich('noTime', {
        place: () => <b>{labels[column]}</b>,
        n: services,
        reasons: sentences.join('; '),
      })}
    </li>
  )
}

const reasonOrder = [
  'wrong_column',
  'vague',
  'unbounded',
  'opening_hours',
  'schedule',
  'process',
  'not_stated',
] as const
const fields = ['method', 'fee', 'place', 'officer', 'documents'] as const

function isField(name: string | undefined): name is (typeof fields)[number] {
  return fields.some((field) => field === name)
}
