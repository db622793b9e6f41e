import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Figures, type Figure } from '@/components/ui/figures'
import { formatNumber } from '@/lib/bangla/digits'
import type { PublishedCharter } from '@/lib/charters/published-charter'
import { countPromises } from './count-promises'
import { serviceAnchor } from './service-anchor'
import { TimeLimitText } from './time-limit-text'

/** The charter in four figures, each a link to what it counts. */
export async function CharterFigures({ charter }: { charter: PublishedCharter }) {
  const locale = await getLocale()
  const t = await getTranslations('Charter')
  const { services, free, longest } = countPromises(charter.services)
  const first = `#${charter.services[0]?.category ?? 'officers'}`
  const figures: Figure[] = [
    { href: first, value: formatNumber(services, locale), label: t('services', { n: services }) },
    { href: first, value: formatNumber(free, locale), label: t('free') },
  ]
  if (longest) {
    const value = <TimeLimitText value={longest.timeLimit} words={longest.timeLimitWords} />
    figures.push({ href: `#${serviceAnchor(longest)}`, value, label: t('longest') })
  }
  const { confirmed } = charter
  const value = confirmed ? (
    <Day date={confirmed.on} />
  ) : (
    <span className="doubt">{t('notConfirmed')}</span>
  )
  figures.push({ href: '#edition', value, label: t('confirmed') })
  return <Figures label={t('figures')} figures={figures} />
}
