import { getTranslations } from 'next-intl/server'
import { OfficerCard } from '@/components/officer/officer-card'
import { NotStated } from '@/components/ui/not-stated'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import type { PublishedService } from '@/lib/charters/published-charter'
import { Checklist } from './checklist'
import { Ladder } from './ladder'
import { Promise } from './promise'
import { Related } from './related'
import { ServiceFacts } from './service-facts'
import { Variants } from './variants'

/** One service, in the order of a citizen's questions. */
export async function ServiceView({ published }: { published: PublishedService }) {
  const t = await getTranslations('Service')
  const { service } = published
  return (
    <article>
      <h1>
        <Text pair={service.name} />
      </h1>
      <Promise service={service} />
      <div className="halves">
        <div>
          <Section id="bring" title={t('bring')} wide>
            <Checklist documents={service.documents} />
          </Section>
          <Section id="how" title={t('how')} wide>
            <ServiceFacts service={service} />
          </Section>
          <Variants variants={service.variants} />
        </div>
        <div>
          <Section id="who" title={t('who')} wide>
            {service.officer ? (
              <OfficerCard officer={service.officer} />
            ) : (
              (service.officerRaw ?? <NotStated />)
            )}
          </Section>
          <Section id="ladder" title={t('ladder')} wide>
            <Ladder published={published} />
          </Section>
        </div>
      </div>
      <Related published={published} />
    </article>
  )
}
