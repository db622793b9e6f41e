import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { Links } from '@/components/ui/links'
import { Text } from '@/components/ui/text'
import { localPath, paths } from '@/lib/i18n/paths'
import type { OfficeListEntry } from '@/lib/offices/views/office-view'

/** Offices as links, each with its department and place: names alone repeat. */
export async function OfficeLinks({ offices }: { offices: OfficeListEntry[] }) {
  const locale = await getLocale()
  const entries = offices.map((office) => ({
    href: localPath(locale, paths.office(office.slug)),
    text: <Text pair={office.name} />,
    note: <OfficeNote office={office} />,
  }))
  return <Links entries={entries} />
}

async function OfficeNote({ office }: { office: OfficeListEntry }) {
  const locale = await getLocale()
  const t = await getTranslations('Office')
  return (
    <>
      <Text pair={office.department.name} />
      {office.areas.length > 0 && `, ${areaLine(office.areas, locale)}`}{' '}
      {office.state === 'CLOSED' && <span className="missing">{t('closed')}</span>}{' '}
      {!office.hasCharter && <span className="doubt">{t('noCharter')}</span>}
    </>
  )
}
