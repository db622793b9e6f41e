import { getLocale, getTranslations } from 'next-intl/server'
import { SafeLink } from '@/components/ui/safe-link'
import { Text } from '@/components/ui/text'
import { hasText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import type { StrategyView } from '@/lib/strategy/strategy-view'
import { PillarSection } from './pillar-section'

export async function StrategyArticle({ strategy }: { strategy: StrategyView }) {
  const locale = await getLocale()
  const t = await getTranslations('Strategy')
  return (
    <article>
      <h1>
        <Text pair={strategy.title} />
      </h1>
      <p>
        {t.rich('by', {
          office: () => (
            <a href={localPath(locale, paths.office(strategy.office.slug))}>
              <Text pair={strategy.office.name} />
            </a>
          ),
        })}
      </p>
      {hasText(strategy.summary) && (
        <p>
          <Text pair={strategy.summary} />
        </p>
      )}
      {strategy.sourceUrl && (
        <p>
          <SafeLink url={strategy.sourceUrl} text={t('source')} />
        </p>
      )}
      <p className="off-paper">
        <a href={localPath(locale, paths.coverage(strategy.slug))}>{t('coverage')}</a>
      </p>
      {strategy.pillars.map((pillar) => (
        <PillarSection key={pillar.slug} pillar={pillar} />
      ))}
    </article>
  )
}
