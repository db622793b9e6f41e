import { getLocale, getTranslations } from 'next-intl/server'
import { FeeText } from '@/components/value/fee-text'
import { TimeLimitText } from '@/components/value/time-limit-text'
import { FigureText } from '@/components/value/figure-text'
import { Facts, type Fact } from '@/components/ui/facts'
import { Text } from '@/components/ui/text'
import type { ServiceView } from '@/lib/charters/published-charter'
import { hasText } from '@/lib/i18n/bilingual'
import { formatPromise } from '@/lib/values/format-promise'
import type { Fee, TimeLimit } from '@/lib/values/schema'

/** The promise as one sentence and for whom it is; where it is no clear promise, what the charter says instead. */
export async function Promise({ service }: { service: ServiceView }) {
  const locale = await getLocale()
  const t = await getTranslations('Service')
  const { timeLimit, fee, recipients } = service
  return (
    <>
      <p className="promise">
        <FigureText text={formatPromise(timeLimit, fee, locale)} locale={locale} />
      </p>
      {hasText(recipients) && <p>{t.rich('forWhom', { who: () => <Text pair={recipients} /> })}</p>}
      {!isClear(timeLimit, fee) && <Parts service={service} />}
    </>
  )
}

const unclear = ['none', 'vague', 'misplaced', 'schedule', 'process', 'unspecified']

function isClear(timeLimit: TimeLimit, fee: Fee): boolean {
  return !unclear.includes(timeLimit.kind) && !unclear.includes(fee.kind)
}

async function Parts({ service }: { service: ServiceView }) {
  const t = await getTranslations('Service')
  const { timeLimit, timeLimitWords, fee, feeWords } = service
  const facts: Fact[] = [
    { term: t('time'), value: <TimeLimitText value={timeLimit} words={timeLimitWords} /> },
    { term: t('fee'), value: <FeeText value={fee} words={feeWords} /> },
  ]
  return <Facts facts={facts} />
}
