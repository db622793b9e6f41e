import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { FeeText } from '@/components/charter/fee-text'
import { TimeLimitText } from '@/components/charter/time-limit-text'
import { Text } from '@/components/ui/text'
import type { OfferedService } from '@/lib/catalogue/standard-service-page'
import { localPath, paths } from '@/lib/i18n/paths'

/** The offices that give a service, with each one's own time and fee. */
export async function OfferTable({ offers }: { offers: OfferedService[] }) {
  const t = await getTranslations('Standard')
  const service = await getTranslations('Service')
  return (
    <table className="plain-table">
      <caption>{t('offersCaption', { n: offers.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('office')}</th>
          <th scope="col">{service('time')}</th>
          <th scope="col">{service('fee')}</th>
        </tr>
      </thead>
      <tbody>
        {offers.map((offer) => (
          <OfferRow key={`${offer.office.slug}/${offer.serviceSlug}`} offer={offer} />
        ))}
      </tbody>
    </table>
  )
}

async function OfferRow({ offer }: { offer: OfferedService }) {
  const locale = await getLocale()
  return (
    <tr>
      <th scope="row">
        <a href={localPath(locale, paths.service(offer.office.slug, offer.serviceSlug))}>
          <Text pair={offer.office.name} />
        </a>
        <small>{areaLine(offer.office.areas, locale)}</small>
      </th>
      <td>
        <TimeLimitText value={offer.timeLimit} words={offer.timeLimitWords} />
      </td>
      <td>
        <FeeText value={offer.fee} words={offer.feeWords} />
      </td>
    </tr>
  )
}
