import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { FeeText } from '@/components/value/fee-text'
import { TimeLimitText } from '@/components/value/time-limit-text'
import { StackedCell } from '@/components/ui/table/stacked-cell'
import { StackedTable } from '@/components/ui/table/stacked-table'
import { Text } from '@/components/ui/text'
import type { OfferedService } from '@/lib/catalogue/standard-service-page'
import { localPath, paths } from '@/lib/i18n/paths'

/** The offices that give a service, with each one's own time and fee. */
export async function OfferTable({ offers }: { offers: OfferedService[] }) {
  const t = await getTranslations('Standard')
  const service = await getTranslations('Service')
  return (
    <StackedTable
      caption={t('offersCaption', { n: offers.length })}
      heads={[t('office'), service('time'), service('fee')]}
    >
      {offers.map((offer) => (
        <OfferRow key={`${offer.office.slug}/${offer.serviceSlug}`} offer={offer} />
      ))}
    </StackedTable>
  )
}

async function OfferRow({ offer }: { offer: OfferedService }) {
  const locale = await getLocale()
  const t = await getTranslations('Service')
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={localPath(locale, paths.service(offer.office.slug, offer.serviceSlug))}>
          <Text pair={offer.office.name} />
        </a>
        <small>{areaLine(offer.office.areas, locale)}</small>
      </th>
      <StackedCell label={t('time')} isKey>
        <TimeLimitText value={offer.timeLimit} words={offer.timeLimitWords} />
      </StackedCell>
      <StackedCell label={t('fee')} isKey>
        <FeeText value={offer.fee} words={offer.feeWords} />
      </StackedCell>
    </tr>
  )
}
