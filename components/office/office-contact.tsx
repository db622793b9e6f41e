import { getLocale, getTranslations } from 'next-intl/server'
import { MailLink } from '@/components/officer/mail-link'
import { PhoneLink } from '@/components/officer/phone-link'
import { Facts, type Fact } from '@/components/ui/facts'
import { SafeLink } from '@/components/ui/safe-link'
import { Text } from '@/components/ui/text'
import type { OfficeHeader } from '@/lib/charters/published-charter'
import { hasText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'

/** Where the office is, when it is open, how to reach it. */
export async function OfficeContact({ office }: { office: OfficeHeader }) {
  const t = await getTranslations('Office')
  const facts: Fact[] = [{ term: t('address'), value: <Text pair={office.address} /> }]
  if (hasText(office.openingHours))
    facts.push({ term: t('openingHours'), value: <Text pair={office.openingHours} /> })
  if (office.phones.length > 0) facts.push({ term: t('phone'), value: office.phones.map(phone) })
  if (office.emails.length > 0) facts.push({ term: t('email'), value: office.emails.map(mail) })
  if (office.hosts.length > 0) facts.push({ term: t('web'), value: office.hosts.map(web) })
  if (office.parent) facts.push({ term: t('parent'), value: <Parent office={office.parent} /> })
  return <Facts facts={facts} />
}

const phone = (number: string) => (
  <div key={number}>
    <PhoneLink phone={number} />
  </div>
)

const mail = (address: string) => (
  <div key={address}>
    <MailLink address={address} />
  </div>
)

const web = (host: string) => (
  <div key={host}>
    <SafeLink url={`https://${host}`} text={host} />
  </div>
)

async function Parent({ office }: { office: NonNullable<OfficeHeader['parent']> }) {
  const locale = await getLocale()
  return (
    <a href={localPath(locale, paths.office(office.slug))}>
      <Text pair={office.name} />
    </a>
  )
}
