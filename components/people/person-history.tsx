import { getTranslations } from 'next-intl/server'
import { EventList } from '@/components/activity/event-list'
import { Section } from '@/components/ui/section'
import type { EventView } from '@/lib/activity/event-view'

/** What happened to an account, the newest first. */
export async function PersonHistory({ events }: { events: readonly EventView[] }) {
  const t = await getTranslations('People')
  return (
    <Section id="history" title={t('history')} wide>
      {events.length > 0 ? (
        <EventList events={events} />
      ) : (
        <p className="quietly">{t('noHistory')}</p>
      )}
    </Section>
  )
}
