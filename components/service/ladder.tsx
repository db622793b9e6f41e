import { getTranslations } from 'next-intl/server'
import { EscalationStep } from '@/components/officer/escalation-step'
import { OfficerCard } from '@/components/officer/officer-card'
import type {
  EscalationLevelView,
  OfficerView,
  PublishedService,
} from '@/lib/charters/published-charter'

/** Whom to turn to when the promise is not kept: the officers above, then the levels of redress. */
export async function Ladder({ published }: { published: PublishedService }) {
  const t = await getTranslations('Service')
  const charter = await getTranslations('Charter')
  const { escalationLevels: levels, service } = published
  const { escalationRaw } = service
  const escalation = service.escalation.filter((officer) => !isStepOf(levels, officer))
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

/** A superior who is also a level of redress stands there, once. */
function isStepOf(levels: EscalationLevelView[], officer: OfficerView): boolean {
  return levels.some((level) => level.officer?.postId === officer.postId)
}
