import { getTranslations } from 'next-intl/server'
import { MailLink } from './mail-link'
import { PhoneLink } from './phone-link'

interface ContactButtonsProps {
  phones: string[]
  emails: string[]
  vacant?: boolean
}

/** Call and write, as targets a thumb can hit. */
export async function ContactButtons({ phones, emails, vacant }: ContactButtonsProps) {
  if (phones.length + emails.length === 0) return vacant ? null : <NoContact />
  return (
    <p>
      {phones.map((phone) => (
        <PhoneLink key={phone} phone={phone} button />
      ))}
      {emails.map((address) => (
        <MailLink key={address} address={address} button />
      ))}
    </p>
  )
}

async function NoContact() {
  const t = await getTranslations('Officer')
  return <p className="missing">{t('noContact')}</p>
}
