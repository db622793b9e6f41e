import { getTranslations } from 'next-intl/server'
import { EscalationStep } from '@/components/officer/escalation-step'
import type { EscalationLevelView } from '@/lib/charters/published-charter'

/** Section 4: whom to turn to, level by level. */
export async function GrievanceLevels({ levels }: { levels: EscalationLevelView[] }) {
  const t = await getTranslations('Charter')
  return (
    <>
      <p>{t('grievanceLead')}</p>
      <ol className="ladder" role="list">
        {levels.map((level) => (
          <EscalationStep
            key={level.level}
            level={level}
            title={t('level', { level: level.level })}
          />
        ))}
      </ol>
    </>
  )
}
