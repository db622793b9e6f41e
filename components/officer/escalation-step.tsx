import { getTranslations } from 'next-intl/server'
import { TimeLimitText } from '@/components/value/time-limit-text'
import { Text } from '@/components/ui/text'
import type { EscalationLevelView } from '@/lib/charters/published-charter'
import { hasText } from '@/lib/i18n/bilingual'
import { OfficerCard } from './officer-card'

/** One step of the ladder: when to turn to it, who it is, where, and how long it may take. */
export async function EscalationStep({
  level,
  title,
}: {
  level: EscalationLevelView
  title: string
}) {
  const t = await getTranslations('Service')
  return (
    <li>
      <h3>{title}</h3>
      {hasText(level.when) && (
        <p>
          <Text pair={level.when} />
        </p>
      )}
      {level.officer ? (
        <OfficerCard officer={level.officer} />
      ) : (
        <p>
          <Text pair={level.who} />
        </p>
      )}
      {hasText(level.address) && (
        <p>
          <Text pair={level.address} />
        </p>
      )}
      <p>
        {t('time')}: <TimeLimitText value={level.timeLimit} words={level.timeLimitWords} />
      </p>
    </li>
  )
}
