import { getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { isBrokenEmail, isPrivateMailbox } from '@/lib/values/email'
import { isPlausiblePhone } from '@/lib/values/phone'

/** What looks wrong with stored contacts: a warning, never a refusal, since charters print such contacts. */
export async function ContactDoubts({ phones, emails }: { phones: string[]; emails: string[] }) {
  const t = await getTranslations('OfficeForm')
  const doubts = [
    ...phones.filter((phone) => !isPlausiblePhone(phone)).map((phone) => t('oddPhone', { phone })),
    ...emails.filter(isBrokenEmail).map((email) => t('brokenEmail', { email })),
    ...emails
      .filter((email) => !isBrokenEmail(email) && isPrivateMailbox(email))
      .map((email) => t('privateEmail', { email })),
  ]
  if (doubts.length === 0) return null
  return (
    <ul role="list">
      {doubts.map((doubt) => (
        <li key={doubt}>
          <StateMark tone="doubt">{doubt}</StateMark>
        </li>
      ))}
    </ul>
  )
}
