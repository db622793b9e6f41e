import { getLocale, getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Section } from '@/components/ui/section'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { formatDay } from '@/lib/i18n/format-day'
import { localPath } from '@/lib/i18n/paths'
import type { PersonGrant, PersonView } from '@/lib/people/person-view'
import { GrantText } from './grant-text'

interface PersonGrantsProps {
  person: PersonView
  end: (grantId: string, form: FormData) => Promise<void>
}

/** The roles a person has and had; those of the reader's own area may be changed and ended. */
export async function PersonGrants({ person, end }: PersonGrantsProps) {
  const t = await getTranslations('People')
  return (
    <Section id="roles" title={t('rolesOf')} wide>
      {person.grants.length === 0 && <p className="quietly">{t('noRoles')}</p>}
      <ul className="links" role="list">
        {person.grants.map((grant) => (
          <GrantEntry key={grant.id} grant={grant} person={person} end={end} />
        ))}
      </ul>
    </Section>
  )
}

async function GrantEntry({ grant, person, end }: PersonGrantsProps & { grant: PersonGrant }) {
  const locale = await getLocale()
  const t = await getTranslations('People')
  const { id, since, givenBy, endedAt, isMine } = grant
  const day = formatDay(since, locale)
  const change = localPath(locale, adminPaths.person(person.id), { grant: id })
  return (
    <li className={endedAt ? 'quietly' : undefined}>
      <GrantText grant={grant} />
      <small>
        {t('givenBy', { day, name: givenBy })}
        {endedAt && `; ${t('ended', { day: formatDay(endedAt, locale) })}`}
      </small>
      {isMine && !endedAt && (
        <form className="buttons" action={end.bind(null, id)}>
          <a href={`${change}#role-form`}>{t('change')}</a>
          <SubmitButton kind="danger">{t('end')}</SubmitButton>
        </form>
      )}
    </li>
  )
}
