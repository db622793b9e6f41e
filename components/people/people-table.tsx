import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { Day } from '@/components/ui/day'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { formatDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'
import type { PersonEntry } from '@/lib/people/person-view'
import { GrantText } from './grant-text'

/** Who has an account, with which roles, and when they were last here. */
export async function PeopleTable({ people }: { people: readonly PersonEntry[] }) {
  const t = await getTranslations('People')
  const heads = ['person', 'roles', 'lastSeen', 'account'] as const
  return (
    <table className="rows" role="table">
      <caption className="sr-only">{t('caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </tbody>
    </table>
  )
}

async function PersonRow({ person }: { person: PersonEntry }) {
  const locale = await getLocale()
  const t = await getTranslations('People')
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={localPath(locale, adminPaths.person(person.id))}>{person.name}</a>
        <small>{person.email}</small>
      </th>
      <td data-label={t('roles')} role="cell">
        {person.grants.length === 0 && <span className="quietly">{t('noRoles')}</span>}
        {person.grants.map((grant, at) => (
          <div key={at}>
            <GrantText grant={grant} />
          </div>
        ))}
      </td>
      <td data-label={t('lastSeen')} role="cell">
        {person.lastSeen ? (
          <Day date={person.lastSeen} />
        ) : (
          <span className="quietly">{t('never')}</span>
        )}
      </td>
      <td data-label={t('account')} role="cell">
        <AccountState person={person} />
      </td>
    </tr>
  )
}

async function AccountState({ person }: { person: PersonEntry }) {
  const locale = await getLocale()
  const t = await getTranslations('People')
  const { deactivatedAt, hasSecondFactor, sample } = person
  if (deactivatedAt) {
    const day = formatDay(deactivatedAt, locale)
    return <StateMark tone="bad">{t('deactivated', { day })}</StateMark>
  }
  return (
    <>
      {hasSecondFactor ? (
        <StateMark tone="good">{t('secondFactor')}</StateMark>
      ) : (
        <span className="quietly">{t('noSecondFactor')}</span>
      )}
      {sample && <small>{t('sample')}</small>}
    </>
  )
}
