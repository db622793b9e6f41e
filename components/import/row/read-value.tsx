import { FeeText } from '@/components/value/fee-text'
import { TimeLimitText } from '@/components/value/time-limit-text'
import { languageOf } from '@/lib/bangla/script'
import type { ServiceReading } from '@/lib/charters/reading'
import type { Bilingual } from '@/lib/i18n/bilingual'
import type { EditableField } from '@/lib/imports/review/decisions'
import { ContactParts } from './contact-parts'

interface ReadValueProps {
  service: ServiceReading
  field: EditableField
}

/** What was read for a field: times, fees and contacts as understood, other texts as they stand. */
export async function ReadValue({ service, field }: ReadValueProps) {
  if (field === 'timeLimit')
    return <TimeLimitText value={service.timeLimit} words={pairOf(service.timeLimit.raw)} />
  if (field === 'fee') return <FeeText value={service.fee} words={pairOf(service.fee.raw)} />
  const value = service[field]
  if (value === undefined) return null
  if (typeof value === 'string') return <span className="text">{value}</span>
  return <ContactParts contact={value} />
}

function pairOf(text: string): Bilingual {
  const source = languageOf(text) === 'en' ? 'en' : 'bn'
  return { [source]: text, source, translation: 'missing' }
}
