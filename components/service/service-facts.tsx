import { getTranslations } from 'next-intl/server'
import { Facts, type Fact } from '@/components/ui/facts'
import { Text } from '@/components/ui/text'
import type { ServiceView } from '@/lib/charters/published-charter'
import { hasText, type Bilingual } from '@/lib/i18n/bilingual'
import { formatFee } from '@/lib/values/format-fee'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
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
  if (service.channels.length > 1)
    facts.splice(1, 0, { term: t('channels'), value: <Channels channels={service.channels} /> })
  const { timeLimit, timeLimitWords, fee, feeWords } = service
  if (isReworded(timeLimitWords, formatTimeLimit(timeLimit, timeLimitWords.source)))
    facts.push({ term: t('timePrinted'), value: <AsPrinted words={timeLimitWords} /> })
  if (isReworded(feeWords, formatFee(fee, feeWords.source)))
    facts.push({ term: t('feePrinted'), value: <AsPrinted words={feeWords} /> })
  return <Facts facts={facts} />
}

/** The source's own words are worth a line where the page says the same differently. */
function isReworded(words: Bilingual, shown: string): boolean {
  const printed = words[words.source]
  return printed !== undefined && printed.toLowerCase() !== shown.toLowerCase()
}
