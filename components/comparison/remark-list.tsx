import { getLocale, getTranslations } from 'next-intl/server'
import { Text } from '@/components/ui/text'
import type { MeasuredService } from '@/lib/audit/comparison/comparison'
import type { NoTimeRemark, Remark, TimeRemark } from '@/lib/audit/comparison/remarks'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import { reasonWords } from './reason-words'
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
    [
      t('said', { place: labels[column] ?? '', words: words(measured) }),
      ...(measured.time.assumed ? [`(${t('basisAssumed')})`] : []),
    ].join(' '),
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
  const { reasons, services, column } = remark
  return (
    <li>
      {t.rich('noTime', {
        place: () => <b>{labels[column]}</b>,
        n: services,
        reasons: await reasonWords(reasons),
      })}
    </li>
  )
}
