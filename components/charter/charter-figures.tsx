import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Figures, type Figure } from '@/components/ui/figures'
import { formatNumber } from '@/lib/bangla/digits'
import type { ConfirmationView, PublishedCharter } from '@/lib/charters/published-charter'
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
  if (!isFrozen)
    figures.push({
      href: '#edition',
      value: <Confirmed confirmed={charter.confirmed} />,
      label: t('confirmed'),
    })
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

async function Confirmed({ confirmed }: { confirmed?: ConfirmationView }) {
  const t = await getTranslations('Charter')
  return confirmed ? (
    <Day date={confirmed.on} />
  ) : (
    <span className="doubt">{t('notConfirmed')}</span>
  )
}

/** The limit alone: its conditions stand with the service. */
function bareLimit({ raw, kind, min, max, unit, basis }: TimeLimit): TimeLimit {
  return { raw, kind, min, max, unit, basis }
}
