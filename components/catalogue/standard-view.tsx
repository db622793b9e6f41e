import { getLocale, getTranslations } from 'next-intl/server'
import { TextList } from '@/components/charter/text-list'
import { Empty } from '@/components/ui/empty'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import type { StandardServicePage } from '@/lib/catalogue/standard-service-page'
import { hasText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import { OfferTable } from './offer-table'
import { StandardFacts } from './standard-facts'

/** A standard service: what it asks, then who gives it on what terms. */
export async function StandardView({ standard }: { standard: StandardServicePage }) {
  const locale = await getLocale()
  const t = await getTranslations('Standard')
  const { department } = standard
  return (
    <article>
      <small>{t('label')}</small>
      <h1>
        <Text pair={standard.name} />
      </h1>
      {department && (
        <p>
          <a href={localPath(locale, paths.department(department.slug))}>
            <Text pair={department.name} />
          </a>
        </p>
      )}
      {hasText(standard.description) && (
        <p>
          <Text pair={standard.description} />
        </p>
      )}
      <StandardFacts standard={standard} />
      {standard.documents.length > 0 && (
        <Section id="documents" title={t('documents')}>
          <TextList texts={standard.documents} />
        </Section>
      )}
      <Offers standard={standard} />
    </article>
  )
}

async function Offers({ standard }: { standard: StandardServicePage }) {
  const locale = await getLocale()
  const t = await getTranslations('Standard')
  return (
    <Section id="offers" title={t('offers')}>
      {standard.offers.length > 0 ? (
        <>
          <p className="off-paper">
            <a href={localPath(locale, paths.compareStandard(standard.slug))}>{t('compare')}</a>
          </p>
          <OfferTable offers={standard.offers} />
        </>
      ) : (
        <Empty why={t('noOffers')} />
      )}
    </Section>
  )
}
