import { getLocale, getTranslations } from 'next-intl/server'
import { Empty } from '@/components/ui/empty'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import { formatNumber } from '@/lib/bangla/digits'
import { hasText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import type { PillarView } from '@/lib/strategy/strategy-view'

/** A pillar and, office by office, the services that serve it. */
export async function PillarSection({ pillar }: { pillar: PillarView }) {
  const locale = await getLocale()
  const t = await getTranslations('Strategy')
  const title = (
    <>
      {formatNumber(pillar.position, locale)}. <Text pair={pillar.title} />
    </>
  )
  return (
    <Section id={pillar.slug} title={title}>
      {hasText(pillar.text) && (
        <p>
          <Text pair={pillar.text} />
        </p>
      )}
      <h3>{t('services')}</h3>
      {pillar.offices.length === 0 && <Empty why={t('noServices')} />}
      {pillar.offices.map((office) => (
        <OfficeServices key={office.slug} office={office} />
      ))}
    </Section>
  )
}

async function OfficeServices({ office }: { office: PillarView['offices'][number] }) {
  const locale = await getLocale()
  return (
    <>
      <p>
        <a href={localPath(locale, paths.office(office.slug))}>
          <Text pair={office.name} />
        </a>
      </p>
      <ul>
        {office.services.map((service) => (
          <li key={service.slug}>
            <a href={localPath(locale, paths.service(office.slug, service.slug))}>
              <Text pair={service.name} />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
