import { getTranslations } from 'next-intl/server'
import { EscalationStep } from '@/components/officer/escalation-step'
import { OfficerCard } from '@/components/officer/officer-card'
import type { PublishedService } from '@/lib/charters/published-charter'

/** Whom to turn to when the promise is not kept: the officers above, then the levels of redress. */
export async function Ladder({ published }: { published: PublishedService }) {
  const t = await getTranslations('Service')
  const charter = await getTranslations('Charter')
  const { escalation, escalationRaw } = published.service
  const levels = published.escalationLevels
  if (escalation.length + levels.length === 0) return <p>{escalationRaw ?? t('ladderNone')}</p>
  return (
    <>
      <p>{t('ladderLead')}</p>
      <ol className="ladder" role="list">
        {escalation.map((officer) => (
          <li key={officer.postId}>
            <h3>{t('superior')}</h3>
            <OfficerCard officer={officer} />
          </li>
        ))}
        {levels.map((level) => (
          <EscalationStep
            key={level.level}
            level={level}
            title={charter('level', { level: level.level })}
          />
        ))}
      </ol>
    </>
  )
}
