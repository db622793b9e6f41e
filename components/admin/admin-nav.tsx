import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { groupRooms, type Room } from '@/lib/access/rooms'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath, paths } from '@/lib/i18n/paths'

const addresses: Record<Room, string> = {
  myOffices: adminPaths.myOffices,
  imports: adminPaths.allImports,
  translations: adminPaths.translations,
  bulkEdits: adminPaths.bulkEdits,
  proposals: adminPaths.allProposals,
  findings: adminPaths.findings,
  comparisons: adminPaths.comparisons,
  watches: adminPaths.watches,
  matches: adminPaths.matches,
  catalogue: adminPaths.catalogue,
  people: adminPaths.people,
  departments: adminPaths.departments,
  redress: adminPaths.redress,
  activity: adminPaths.activity,
}

interface AdminNavProps {
  rooms: readonly Room[]
  /** Who is signed in. */
  name: string
  signOut: ReactNode
}

/** What stands above every page of the desk: the portal, its rooms, who is signed in. */
export async function AdminNav({ rooms, name, signOut }: AdminNavProps) {
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
          {groupRooms(rooms).map((entry) =>
            typeof entry === 'string' ? (
              <RoomLink key={entry} room={entry} />
            ) : (
              <li key={entry.group}>
                <details name="rooms">
                  <summary>{t(`groups.${entry.group}`)}</summary>
                  <ul role="list">
                    {entry.rooms.map((room) => (
                      <RoomLink key={room} room={room} />
                    ))}
                  </ul>
                </details>
              </li>
            ),
          )}
        </ul>
      </nav>
      <div className="self">
        <a href={localPath(locale, adminPaths.account)}>{name}</a>
        {signOut}
      </div>
    </header>
  )
}

async function RoomLink({ room }: { room: Room }) {
  const locale = await getLocale()
  const t = await getTranslations('Admin')
  return (
    <li>
      <a href={localPath(locale, addresses[room])}>{t(room)}</a>
    </li>
  )
}
