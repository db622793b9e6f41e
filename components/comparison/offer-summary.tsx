import { getTranslations } from 'next-intl/server'
import type { AcrossOffices } from '@/lib/audit/comparison/across'
import { countReasons } from '@/lib/audit/comparison/remarks'
import type { Spread } from '@/lib/values/compare/numbers'
import { reasonWords } from './reason-words'

/** The middle and the ends of what the offices promise, and how many promise nothing that has a bound. */
export async function OfferSummary({ across }: { across: AcrossOffices }) {
  const t = await getTranslations('Compare')
  const { time, fee, offers } = across
  const unbounded = offers.length - (time?.count ?? 0)
  const reasons = await reasonWords(countReasons(offers.map(({ measured }) => measured)))
  const days = (n: number) => t('workingDays', { n })
  return (
    <>
      {time && (
        <p>
          {t('median', {
            median: days(time.median),
            least: days(time.least),
            most: days(time.most),
            n: time.count,
          })}
        </p>
      )}
      {unbounded > 0 && <p>{t('noBound', { n: unbounded, reasons })}</p>}
      {fee && fee.most > 0 && <FeeSummary fee={fee} />}
    </>
  )
}

async function FeeSummary({ fee }: { fee: Spread }) {
  const t = await getTranslations('Compare')
  const taka = (n: number) => t('number', { n })
  return (
    <p>
      {t('medianFee', { median: taka(fee.median), least: taka(fee.least), most: taka(fee.most) })}
    </p>
  )
}
