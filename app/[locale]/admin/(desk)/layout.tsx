import { getLocale, getTranslations } from 'next-intl/server'
import { AdminNav } from '@/components/admin/admin-nav'
import { listRooms } from '@/lib/access/rooms'
import { findActor } from '@/lib/auth/current-actor'
import { signOut } from './sign-out'

/** Every page of the desk stands under its masthead. No lock: each page and action asks for itself. */
export default async function DeskLayout({ children }: { children: React.ReactNode }) {
  const actor = await findActor()
  // the page itself leads to the sign-in, which then leads back to the page
  if (!actor) return children
  const locale = await getLocale()
  const t = await getTranslations('Admin')
  const leave = (
    <form action={signOut.bind(null, locale)}>
      <button type="submit" className="quiet">
        {t('signOut')}
      </button>
    </form>
  )
  return (
    <>
      <AdminNav rooms={listRooms(actor)} name={actor.name} signOut={leave} />
      {children}
    </>
  )
}
