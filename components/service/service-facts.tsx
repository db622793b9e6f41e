import { getTranslations } from 'next-intl/server'
import { Facts, type Fact } from '@/components/ui/facts'
import { Text } from '@/components/ui/text'
import type { ServiceView } from '@/lib/charters/published-charter'
import { hasText } from '@/lib/i18n/bilingual'
import { AsPrinted } from './as-printed'
import { Channels } from './channels'

const always = ['method'] as const
const whenStated = [
  'place',
  'description',
  'eligibility',
  'citizenDuty',
  'courseLength',
  'legalBasis',
  'remedy',
  'remarks',
] as const

/** How and where, and whatever else the charter says of the service. */
export async function ServiceFacts({ service }: { service: ServiceView }) {
  const t = await getTranslations('Service')
  const stated = whenStated.filter((field) => hasText(service[field]))
  const facts: Fact[] = [...always, ...stated].map((field) => ({
    term: t(field),
    value: <Text pair={service[field]} />,
  }))
  if (service.channels.length > 0)
    facts.splice(1, 0, { term: t('channels'), value: <Channels channels={service.channels} /> })
  facts.push(
    { term: t('timePrinted'), value: <AsPrinted words={service.timeLimitWords} /> },
    { term: t('feePrinted'), value: <AsPrinted words={service.feeWords} /> },
  )
  return <Facts facts={facts} />
}
