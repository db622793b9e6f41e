import { getLocale, getTranslations } from 'next-intl/server'
import { FeeText } from '@/components/charter/fee-text'
import { TimeLimitText } from '@/components/charter/time-limit-text'
import { Facts, type Fact } from '@/components/ui/facts'
import { Text } from '@/components/ui/text'
import type { ServiceView } from '@/lib/charters/published-charter'
import { hasText } from '@/lib/i18n/bilingual'
import { formatPromise } from '@/lib/values/format-promise'

/** The promise as one sentence, for whom it is, and the words it was read from. */
export async function Promise({ service }: { service: ServiceView }) {
  const locale = await getLocale()
  const t = await getTranslations('Service')
  const promise = formatPromise(service.timeLimit, service.fee, locale)
  return (
    <>
      <p className="promise">{promise ?? t('noPromise')}</p>
      {hasText(service.recipients) && (
        <p>{t.rich('forWhom', { who: () => <Text pair={service.recipients} /> })}</p>
      )}
      {!promise && <Parts service={service} />}
    </>
  )
}

async function Parts({ service }: { service: ServiceView }) {
  const t = await getTranslations('Service')
  const facts: Fact[] = [
    {
      term: t('time'),
      value: <TimeLimitText value={service.timeLimit} words={service.timeLimitWords} />,
    },
    { term: t('fee'), value: <FeeText value={service.fee} words={service.feeWords} /> },
  ]
  return <Facts facts={facts} />
}
