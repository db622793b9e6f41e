import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Figures, type Figure } from '@/components/ui/figures'
import { formatNumber } from '@/lib/bangla/digits'
import type { PublishedCharter } from '@/lib/charters/published-charter'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import type { TimeLimit } from '@/lib/values/schema'
import { countPromises } from './count-promises'
import { serviceAnchor } from './service-anchor'

interface CharterFiguresProps {
  charter: PublishedCharter
  /** A version by itself says nothing of confirmations: those are of the office as it is today. */
  isFrozen: boolean
}

/** The charter in at most four figures, each a link to what it counts. */
export async function CharterFigures({ charter, isFrozen }: CharterFiguresProps) {
  const t = await getTranslations('Charter')
  const figures = await promiseFigures(charter)
  if (!isFrozen && !charter.version.isDraft) figures.push(await confirmationFigure(charter))
  return figures.length > 0 && <Figures label={t('figures')} figures={figures} />
}

async function promiseFigures({ services }: PublishedCharter): Promise<Figure[]> {
  const locale = await getLocale()
  const t = await getTranslations('Charter')
  const [first] = services
  if (!first) return []
  const { free, longest } = countPromises(services)
  const href = `#${first.category}`
  const figures: Figure[] = [
    {
      href,
      value: formatNumber(services.length, locale),
      label: t('services', { n: services.length }),
    },
    { href, value: formatNumber(free, locale), label: t('free') },
  ]
  if (longest)
    figures.push({
      href: `#${serviceAnchor(longest)}`,
      value: formatTimeLimit(bareLimit(longest.timeLimit), locale),
      label: t('longest'),
    })
  return figures
}

/** A part that was confirmed later is told before the whole that was confirmed earlier. */
async function confirmationFigure(charter: PublishedCharter): Promise<Figure> {
  const t = await getTranslations('Charter')
  const { confirmed, confirmedPartly } = charter
  const last = confirmedPartly ?? confirmed
  return {
    href: '#edition',
    value: last ? <Day date={last.on} /> : <span className="doubt">{t('notConfirmed')}</span>,
    label: confirmedPartly
      ? t('confirmedPartly', { n: confirmedPartly.services, of: confirmedPartly.of })
      : t('confirmed'),
  }
}

/** The limit alone: its conditions stand with the service. */
function bareLimit({ raw, kind, min, max, unit, basis }: TimeLimit): TimeLimit {
  return { raw, kind, min, max, unit, basis }
}
