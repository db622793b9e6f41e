import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { StateMark } from '@/components/admin/state-mark'
import { areaLine } from '@/components/area/area-name'
import { Day } from '@/components/ui/day'
import { Text } from '@/components/ui/text'
import { formatNumber } from '@/lib/bangla/digits'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import type { MyOffice } from '@/lib/offices/my-offices/my-office'
import { Confirmation, Findings, Translations, Work } from './my-office-facts'

interface OfficeRowProps {
  office: MyOffice
  /** Names its department under its own name. */
  withDepartment: boolean
}

/** An office in a line; each fact leads to where something can be done about it. */
export async function MyOfficeRow({ office, withDepartment }: OfficeRowProps) {
  const t = await getTranslations('MyOffices')
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <OfficeName office={office} withDepartment={withDepartment} />
      </th>
      <Cell label={t('published')}>
        <Published office={office} />
      </Cell>
      <Cell label={t('work')}>
        <Work office={office} />
      </Cell>
      <Cell label={t('findings')}>
        <Findings office={office} />
      </Cell>
      <Cell label={t('translation')}>
        <Translations office={office} />
      </Cell>
      <Cell label={t('due')}>
        <Confirmation office={office} />
      </Cell>
    </tr>
  )
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td data-label={label} role="cell">
      {children}
    </td>
  )
}

async function OfficeName({ office, withDepartment }: OfficeRowProps) {
  const locale = await getLocale()
  const t = await getTranslations('MyOffices')
  return (
    <>
      <a href={localPath(locale, adminPaths.office(office.slug))}>
        <Text pair={office.name} />
      </a>
      <small>{areaLine(office.areas.slice(-2), locale) || office.slug}</small>
      {withDepartment && (
        <small>
          <Text pair={office.department.name} />
        </small>
      )}
      {office.state !== 'ACTIVE' && (
        <StateMark tone="bad">{t(office.state === 'CLOSED' ? 'closed' : 'merged')}</StateMark>
      )}
    </>
  )
}

async function Published({ office: { slug, published } }: { office: MyOffice }) {
  const locale = await getLocale()
  const t = await getTranslations('MyOffices')
  if (!published) return <StateMark tone="doubt">{t('nothingPublished')}</StateMark>
  return (
    <>
      <a href={localPath(locale, adminPaths.charterVersions(slug))}>
        {t('version', { n: formatNumber(published.number, locale) })}
      </a>
      <small>
        <Day date={published.on} />
      </small>
    </>
  )
}
