import { getTranslations } from 'next-intl/server'
import { Text } from '@/components/ui/text'
import type { OfficerView } from '@/lib/charters/published-charter'
import { PhoneLink } from './phone-link'

/** An officer in a cell of a table: name, post, phones. */
export async function OfficerBrief({ officer }: { officer: OfficerView }) {
  const t = await getTranslations('Officer')
  return (
    <>
      {officer.name && (
        <>
          <Text pair={officer.name} />,{' '}
        </>
      )}
      <Text pair={officer.title} />
      {officer.office && (
        <>
          , <Text pair={officer.office.name} />
        </>
      )}{' '}
      {officer.vacant && <span className="doubt">{t('vacant')}</span>}
      {officer.phones.map((phone) => (
        <div key={phone}>
          <PhoneLink phone={phone} />
        </div>
      ))}
    </>
  )
}
