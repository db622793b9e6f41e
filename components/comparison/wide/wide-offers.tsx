import { getTranslations } from 'next-intl/server'
import { Moment } from '@/components/ui/moment'
import { Section } from '@/components/ui/section'
import type { WideOffers } from '@/lib/audit/comparison/wide'
import { Citation } from '../citation'
import { reasonWords } from '../reason-words'
import { ScaleRule } from '../scale-rule'
import { WideDistricts } from './wide-districts'

export interface WideScope {
  /** The page's own address, without the language. */
  path: string
  area?: string
  department?: string
}

interface WideOffersProps {
  wide: WideOffers
  scope: WideScope
  at: Date
  siteUrl: string
}

/** One service over more offices than one table holds: all of them in numbers, each district one link away. */
export async function WideOffersView({ wide, scope, at, siteUrl }: WideOffersProps) {
  const t = await getTranslations('Compare')
  const { path, ...where } = scope
  return (
    <>
      <p>
        {t('wide.lead', { n: wide.offers + wide.missing })}{' '}
        {t.rich('wide.moment', { moment: () => <Moment at={at} /> })}
      </p>
      <Section id="short" title={t('inShort')}>
        <WideSummary wide={wide} />
      </Section>
      <Section id="districts" title={t('wide.districts')} wide>
        <WideDistricts districts={wide.districts} scope={scope} />
      </Section>
      <ScaleRule />
      <Citation
        path={path}
        query={{ ...where, at: at.toISOString() }}
        siteUrl={siteUrl}
        text={t('wide.cite')}
      />
    </>
  )
}

async function WideSummary({ wide: { time, offers, missing, reasons } }: { wide: WideOffers }) {
  const t = await getTranslations('Compare')
  const days = (n: number) => t('workingDays', { n })
  const unbounded = offers - (time?.count ?? 0)
  const why = await reasonWords({ counts: reasons })
  return (
    <>
      {time && (
        <p>
          {t('median', {
            ...{ median: days(time.median), least: days(time.least), most: days(time.most) },
            n: time.count,
          })}
        </p>
      )}
      {unbounded > 0 && <p>{t('noBound', { n: unbounded, reasons: why })}</p>}
      {missing > 0 && <p>{t('wide.missing', { n: missing })}</p>}
    </>
  )
}
