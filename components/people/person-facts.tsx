import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Facts } from '@/components/ui/facts'
import { formatMoment } from '@/lib/i18n/format-moment'
import type { PersonView } from '@/lib/people/person-view'

/** What is known of an account at a glance. */
export async function PersonFacts({ person }: { person: PersonView }) {
  const locale = await getLocale()
  const t = await getTranslations('People')
  const { email, createdAt, lastSeen, sessions, hasSecondFactor } = person
  return (
    <Facts
      facts={[
        { term: t('email'), value: email },
        { term: t('since'), value: <Day date={createdAt} /> },
        { term: t('lastSeen'), value: lastSeen ? formatMoment(lastSeen, locale) : t('never') },
        { term: t('sessions'), value: t('sessionCount', { n: sessions }) },
        { term: t('secondStep'), value: hasSecondFactor ? t('on') : t('off') },
      ]}
    />
  )
}
