import { getLocale, getTranslations } from 'next-intl/server'
import { serviceAnchor } from '@/components/charter/service-anchor'
import { StackedCell } from '@/components/ui/table/stacked-cell'
import { StackedTable } from '@/components/ui/table/stacked-table'
import { Text } from '@/components/ui/text'
import type { Offer } from '@/lib/audit/comparison/across'
import { comparedFields } from '@/lib/audit/comparison/comparison'
import { localPath, paths } from '@/lib/i18n/paths'
import { MedianDistance } from './median-distance'
import { sharedDocuments } from './shared-documents'
import { FieldValue } from '../values/field-value'

interface OfferTableProps {
  offers: Offer[]
  labelOf: (offer: Offer) => string
  /** Working days of the longest limit: the whole length of a bar. */
  most: number
}

/** One service over offices: a row an office, each of its values in a column. */
export async function OfferTable({ offers, labelOf, most }: OfferTableProps) {
  const t = await getTranslations('Compare')
  const shared = sharedDocuments(offers.map(({ measured }) => measured))
  return (
    <StackedTable
      caption={t('offersCaption', { n: offers.length })}
      heads={[t('office'), ...comparedFields.map((field) => t(field))]}
    >
      {offers.map((offer) => (
        <OfferRow
          key={`${offer.version.office.slug}/${offer.measured.service.slug}`}
          {...{ offer, shared, most, label: labelOf(offer) }}
        />
      ))}
    </StackedTable>
  )
}

interface OfferRowProps {
  offer: Offer
  shared: ReadonlySet<string>
  label: string
  most: number
}

async function OfferRow({ offer, shared, label, most }: OfferRowProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const { version, measured } = offer
  const page = localPath(locale, paths.version(version.office.slug, version.number))
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={`${page}#${serviceAnchor(measured.service)}`}>{label}</a>
        <small>
          <Text pair={measured.service.name} />
        </small>
      </th>
      {comparedFields.map((field) => (
        <StackedCell key={field} label={t(field)} isKey={field === 'time' || field === 'fee'}>
          <FieldValue field={field} measured={measured} shared={shared} />
          {field === 'time' && <MedianDistance offer={offer} most={most} />}
        </StackedCell>
      ))}
    </tr>
  )
}
