import { getLocale, getTranslations } from 'next-intl/server'
import { Day } from '@/components/ui/day'
import { Text } from '@/components/ui/text'
import type { OfficerView } from '@/lib/charters/published-charter'
import { localPath, paths } from '@/lib/i18n/paths'
import { ContactButtons } from './contact-buttons'

/** An officer with name, post and big targets to call and write. */
export async function OfficerCard({ officer }: { officer: OfficerView }) {
  const t = await getTranslations('Officer')
  return (
    <div className="person">
      <p>{officer.name ? <Name officer={officer} /> : !officer.vacant && t('noName')}</p>
      <p>
        <Text pair={officer.title} />{' '}
        {officer.additionalCharge && <small>({t('additionalCharge')})</small>}
      </p>
      {officer.office && <OtherOffice office={officer.office} />}
      {officer.vacant && <Vacant />}
      {officer.room && <p>{t('room', { room: officer.room })}</p>}
      <ContactButtons phones={officer.phones} emails={officer.emails} vacant={officer.vacant} />
      {officer.changedSincePublication && <p className="doubt">{t('changed')}</p>}
    </div>
  )
}

async function Name({ officer }: { officer: OfficerView }) {
  const t = await getTranslations('Officer')
  const { since } = officer
  return (
    <>
      <b>
        <Text pair={officer.name} />
      </b>{' '}
      {since && <small>{t.rich('since', { day: () => <Day date={since} /> })}</small>}
    </>
  )
}

async function OtherOffice({ office }: { office: NonNullable<OfficerView['office']> }) {
  const locale = await getLocale()
  return (
    <p>
      <a href={localPath(locale, paths.office(office.slug))}>
        <Text pair={office.name} />
      </a>
    </p>
  )
}

async function Vacant() {
  const t = await getTranslations('Officer')
  return (
    <p>
      <span className="doubt">{t('vacant')}.</span> {t('vacantNext')}
    </p>
  )
}
