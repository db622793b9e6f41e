import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import type { AcrossOffices, Offer } from '@/lib/audit/comparison/across'
import type { ComparedVersion } from '@/lib/audit/comparison/comparison'
import { arrangeOffers, type View, writeView } from '@/lib/audit/comparison/view'
import { Citation } from './citation'
import { HiddenRows } from './hidden-rows'
import { OfferSummary } from './offer-summary'
import { DistrictPicture } from './pictures/district-picture'
import { SpreadPicture } from './pictures/spread-picture'
import { placeLabels } from './place-labels'
import { ScaleRule } from './scale-rule'
import { Sides } from './sides'
import { OfferTable } from './table/offer-table'
import { ViewForm } from './view-form'

interface OffersViewProps {
  versions: ComparedVersion[]
  across: AcrossOffices
  view: View
  /** The comparison's own address, without the language; and the same offices, whatever is in force. */
  path: string
  currentPath: string
  siteUrl: string
}

/** One service over offices: the middle and the spread, a table, pictures, and to take away. */
export async function OffersView(props: OffersViewProps) {
  const { versions, across, view, path, currentPath, siteUrl } = props
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const labels = placeLabels(
    versions.map(({ office }) => office),
    locale,
  )
  const labelAt = new Map(versions.map(({ office }, at) => [office.slug, labels[at] ?? '']))
  const labelOf = ({ version }: Offer) => labelAt.get(version.office.slug) ?? ''
  const isCurrent = versions.every((version) => version.isCurrent)
  return (
    <>
      <Section id="short" title={t('inShort')}>
        {across.offers.length === 0 && <p>{t('noneHere', { n: versions.length })}</p>}
        <OfferSummary across={across} />
        <SpreadPicture across={across} labelOf={labelOf} />
        <DistrictPicture districts={across.districts} />
      </Section>
      {across.offers.length > 0 && <Table {...{ across, view, path, labelOf }} />}
      {across.missing.length > 0 && (
        <Section id="missing" title={t('missingService')}>
          <Sides versions={across.missing} />
        </Section>
      )}
      <ScaleRule />
      <Section id="sides" title={t('sides')}>
        <Sides versions={versions} />
      </Section>
      <Citation
        path={path}
        query={writeView(view)}
        siteUrl={siteUrl}
        {...(!isCurrent && { currentPath })}
      />
    </>
  )
}

interface TableProps extends Pick<OffersViewProps, 'across' | 'view' | 'path'> {
  labelOf: (offer: Offer) => string
}

async function Table({ across, view, path, labelOf }: TableProps) {
  const t = await getTranslations('Compare')
  const { rows, hidden } = arrangeOffers(across, view)
  return (
    <Section id="table" title={t('offersTitle')} wide>
      <ViewForm path={path} view={view} threshold="fromMedian" />
      {rows.length > 0 ? (
        <OfferTable offers={rows} labelOf={labelOf} most={across.time?.most ?? 1} />
      ) : (
        <p>{t('nothingShown')}</p>
      )}
      <HiddenRows hidden={hidden} path={path} />
    </Section>
  )
}
