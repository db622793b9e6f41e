import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

/** There is no such page, or none the person may know of. */
export default async function DeskNotFound() {
  const locale = await getLocale()
  const t = await getTranslations('Admin')
  return (
    <AdminPage title={t('notFound')} path={adminPaths.myOffices}>
      <p>{t('notFoundWhy')}</p>
      <p>
        <a href={localPath(locale, adminPaths.myOffices)}>{t('myOffices')}</a>
      </p>
    </AdminPage>
  )
}
