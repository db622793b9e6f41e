import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath, paths } from '@/lib/i18n/paths'

export interface AdminNavItem {
  key:
    | 'myOffices'
    | 'imports'
    | 'translations'
    | 'bulkEdits'
    | 'proposals'
    | 'catalogue'
    | 'people'
    | 'departments'
    | 'activity'
  href: string
}

interface AdminNavProps {
  items: readonly AdminNavItem[]
  /** Who is signed in. */
  name: string
  signOut: ReactNode
}

/** What stands above every page of the desk: the portal, its rooms, who is signed in. */
export async function AdminNav({ items, name, signOut }: AdminNavProps) {
  const locale = await getLocale()
  const t = await getTranslations('Admin')
  return (
    <header className="masthead">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <a className="mark" href={localPath(locale, paths.home)}>
        {t('portal')}
      </a>
      <nav aria-label={t('rooms')}>
        <ul role="list">
          {items.map(({ key, href }) => (
            <li key={key}>
              <a href={localPath(locale, href)}>{t(key)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="self">
        <a href={localPath(locale, adminPaths.account)}>{name}</a>
        {signOut}
      </div>
    </header>
  )
}
