import { getLocale, getTranslations } from 'next-intl/server'
import { TimeLimitText } from '@/components/value/time-limit-text'
import { Facts } from '@/components/ui/facts'
import { NotStated } from '@/components/ui/not-stated'
import { formatNumber } from '@/lib/bangla/digits'
import type { StandardServiceView } from '@/lib/catalogue/standard-service-view'

/** The maximum time and the fee the national standard names. */
export async function StandardFacts({ standard }: { standard: StandardServiceView }) {
  const t = await getTranslations('Standard')
  return (
    <Facts
      facts={[
        {
          term: t('maximum'),
          value: <TimeLimitText value={standard.timeLimit} words={standard.timeLimitWords} />,
        },
        { term: t('feeRange'), value: <FeeRange standard={standard} /> },
      ]}
    />
  )
}

async function FeeRange({ standard: { feeMin, feeMax } }: { standard: StandardServiceView }) {
  const locale = await getLocale()
  const t = await getTranslations('Standard')
  const most = feeMax ?? feeMin
  if (most === undefined) return <NotStated />
  if (most === 0) return t('free')
  const least = feeMin ?? 0
  const [min, max] = [formatNumber(least, locale), formatNumber(most, locale)]
  return (
    <span className="num">
      {least === most ? t('feeExactly', { min }) : t('feeFrom', { min, max })}
    </span>
  )
}
