import { getTranslations } from 'next-intl/server'
import { TimeLimitText } from '@/components/value/time-limit-text'
import type { MeasuredService } from '@/lib/audit/comparison/comparison'

/** How long, in the office's terms, and beside it what that is on the common scale, or why it is nothing there. */
export async function TimeValue({ measured }: { measured: MeasuredService }) {
  const { service, time } = measured
  const t = await getTranslations('Compare')
  const { belongsTo } = service.timeLimit
  return (
    <>
      <TimeLimitText value={service.timeLimit} words={service.timeLimitWords} />{' '}
      {time.result === 'days' && <Scale measured={measured} />}
      {isOpen(time.result) && <span className="doubt">{t(`results.${time.result}`)}</span>}
      {time.result === 'wrong_column' && belongsTo && (
        <small className="tag">{t(`standsHere.${belongsTo}`)}</small>
      )}
    </>
  )
}

const open = ['unbounded', 'opening_hours', 'schedule', 'process'] as const
type Open = (typeof open)[number]

function isOpen(result: string): result is Open {
  return open.some((each) => each === result)
}

/** Nothing where the office itself counts in working days. */
async function Scale({ measured: { service, time } }: { measured: MeasuredService }) {
  const { unit, basis, kind } = service.timeLimit
  if (kind !== 'limit' || (unit === 'day' && basis === 'working')) return null
  const t = await getTranslations('Compare')
  const days = t('workingDays', { n: time.days ?? 0 })
  return (
    <small className="tag">
      {t('about', { days })}
      {time.assumed && ` (${t('basisAssumed')})`}
    </small>
  )
}
