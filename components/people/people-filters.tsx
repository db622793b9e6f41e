import { getLocale, getTranslations } from 'next-intl/server'
import { type Role, roles } from '@/lib/access/actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

export interface PeopleChoice {
  q?: string
  role?: Role
  deactivated: boolean
}

/** What narrows the list of people. */
export async function PeopleFilters({ choice }: { choice: PeopleChoice }) {
  const locale = await getLocale()
  const t = await getTranslations('People')
  const words = await getTranslations('Roles')
  return (
    <form className="filters" action={localPath(locale, adminPaths.people)}>
      <div className="input">
        <label htmlFor="q">{t('search')}</label>
        <input id="q" name="q" type="search" defaultValue={choice.q} maxLength={200} />
      </div>
      <div className="input">
        <label htmlFor="role">{t('role')}</label>
        <select id="role" name="role" defaultValue={choice.role ?? ''}>
          <option value="">{t('anyRole')}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {words(role)}
            </option>
          ))}
        </select>
      </div>
      <div className="choice">
        <input
          type="checkbox"
          id="left"
          name="left"
          value="on"
          defaultChecked={choice.deactivated}
        />
        <label htmlFor="left">{t('left')}</label>
      </div>
      <button type="submit" className="button plain">
        {t('apply')}
      </button>
    </form>
  )
}
