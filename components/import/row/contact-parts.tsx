import { getTranslations } from 'next-intl/server'
import type { Contact } from '@/lib/values/schema'

const parts = ['name', 'designation', 'office', 'room', 'phones', 'emails', 'rest'] as const

/** A contact taken apart: who, which post, how to reach them. */
export async function ContactParts({ contact }: { contact: Contact }) {
  const t = await getTranslations('ImportReview.contact')
  const said = parts.flatMap((part) => {
    const value = contact[part]
    const text = Array.isArray(value) ? value.join(', ') : value
    return text ? [{ part, text }] : []
  })
  return (
    <dl className="contact-parts">
      {said.map(({ part, text }) => (
        <div key={part}>
          <dt>{t(part)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
