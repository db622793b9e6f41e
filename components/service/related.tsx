import { getLocale, getTranslations } from 'next-intl/server'
import { StandardFacts } from '@/components/catalogue/standard-facts'
import { Links } from '@/components/ui/links'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import type { PublishedService } from '@/lib/charters/published-charter'
import { localPath, paths } from '@/lib/i18n/paths'

/** The national standard of the same service, and the pillars it serves. */
export async function Related({ published }: { published: PublishedService }) {
  const locale = await getLocale()
  const t = await getTranslations('Service')
  const { standard, service } = published
  const pillars = service.pillars.map(({ strategySlug, slug, title }) => ({
    href: `${localPath(locale, paths.strategy(strategySlug))}#${slug}`,
    text: <Text pair={title} />,
  }))
  return (
    <>
      {standard && (
        <Section id="standard" title={t('standard')}>
          <StandardFacts standard={standard} />
          <p>
            <a href={localPath(locale, paths.standardService(standard.slug))}>
              {t.rich('standardLink', { name: () => <Text pair={standard.name} /> })}
            </a>
          </p>
          <p className="off-paper">
            <a href={localPath(locale, paths.compareStandard(standard.slug))}>{t('compare')}</a>
          </p>
        </Section>
      )}
      {pillars.length > 0 && (
        <Section id="pillars" title={t('pillars')}>
          <Links entries={pillars} />
        </Section>
      )}
    </>
  )
}
