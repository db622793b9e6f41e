import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Text } from '@/components/ui/text'
import { formatPhone } from '@/lib/values/phone'
import { hasText } from '@/lib/i18n/bilingual'
import type { PostingEntry } from '@/lib/posts/views/post-register'

/** Who, in what charge, from when to when. */
export async function PostingLine({ posting }: { posting: PostingEntry }) {
  const t = await getTranslations('PostDesk')
  const words = await getTranslations('Officer')
  const { name, kind, from, to, when } = posting
  const day = (text: string | undefined) => () => text && <Day date={new Date(text)} />
  const span = from && to ? 'fromTo' : from ? 'from' : to ? 'to' : null
  return (
    <>
      {hasText(name) ? <Text pair={name} /> : words('noName')}
      {kind === 'ADDITIONAL_CHARGE' && <span className="tag"> {words('additionalCharge')}</span>}
      {span && (
        <span className="tag"> {t.rich(`span.${span}`, { from: day(from), to: day(to) })}</span>
      )}
      {when === 'later' && <span className="tag"> {t('later')}</span>}
    </>
  )
}

/** How to reach them, and whether the page shows it. */
export async function PostingContact({ posting }: { posting: PostingEntry }) {
  const locale = await getLocale()
  const t = await getTranslations('PostDesk')
  const words = await getTranslations('Officer')
  const { phones, emails, room, contactHidden } = posting
  const known = [
    ...phones.map((phone) => formatPhone(phone, locale)),
    ...emails,
    ...(room ? [words('room', { room })] : []),
  ]
  return (
    <small>
      {known.length > 0 ? known.join(' · ') : words('noContact')}
      {contactHidden && ` (${t('hidden')})`}
    </small>
  )
}
