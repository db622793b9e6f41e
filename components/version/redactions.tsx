import { getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Section } from '@/components/ui/section'
import type { PublishedCharter } from '@/lib/charters/published-charter'

/** What was removed from a version, when and why: never silently. */
export async function Redactions({ redactions }: Pick<PublishedCharter, 'redactions'>) {
  const t = await getTranslations('Charter')
  if (redactions.length === 0) return null
  return (
    <Section id="redactions" title={t('redacted')}>
      <ul>
        {redactions.map(({ path, at, reason }) => (
          <li key={path}>
            <Day date={at} />: {reason}
          </li>
        ))}
      </ul>
    </Section>
  )
}
