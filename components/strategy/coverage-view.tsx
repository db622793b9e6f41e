import { getLocale, getTranslations } from 'next-intl/server'
import { NextPage } from '@/components/ui/next-page'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import { localPath, paths } from '@/lib/i18n/paths'
import type { CoveredPillar, StrategyCoverage } from '@/lib/strategy/find-coverage'
import { CoverageOffices } from './coverage-offices'
import { CoveragePillars } from './coverage-pillars'

/** Services by pillar, then office by office; pillars nobody serves are named first. */
export async function CoverageView({ coverage }: { coverage: StrategyCoverage }) {
  const locale = await getLocale()
  const t = await getTranslations('Coverage')
  const site = await getTranslations('Site')
  const { pillars, offices, slug, next } = coverage
  return (
    <>
      <Unserved pillars={pillars.filter(({ services }) => services === 0)} />
      <Section id="pillars" title={t('byPillar')} wide>
        <CoveragePillars pillars={pillars} strategy={slug} />
      </Section>
      {offices.length > 0 && (
        <Section id="offices" title={t('byOffice')} wide>
          <CoverageOffices pillars={pillars} offices={offices} />
          {next && (
            <NextPage
              href={localPath(locale, paths.coverage(slug), { after: next })}
              label={site('more')}
            />
          )}
        </Section>
      )}
    </>
  )
}

async function Unserved({ pillars }: { pillars: CoveredPillar[] }) {
  const t = await getTranslations('Coverage')
  if (pillars.length === 0) return <p>{t('allServed')}</p>
  return (
    <Section id="unserved" title={t('unserved')}>
      <p>{t('unservedText', { n: pillars.length })}</p>
      <ul>
        {pillars.map((pillar) => (
          <li key={pillar.slug}>
            <Text pair={pillar.title} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
