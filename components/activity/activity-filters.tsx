import { getLocale, getTranslations } from 'next-intl/server'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

/** The names of what the record is searched by, as they stand in an address. */
export const activityFields = ['office', 'person', 'from', 'to'] as const
export type ActivityChoice = Partial<Record<(typeof activityFields)[number], string>>

/** What the record is searched by. */
export async function ActivityFilters({ choice }: { choice: ActivityChoice }) {
  const locale = await getLocale()
  const t = await getTranslations('Activity')
  return (
    <form className="filters" action={localPath(locale, adminPaths.activity)}>
      {activityFields.map((field) => {
        const isDay = field === 'from' || field === 'to'
        return (
          <div className="input" key={field}>
            <label htmlFor={field}>{t(field)}</label>
            <input
              id={field}
              name={field}
              type={isDay ? 'date' : 'search'}
              defaultValue={choice[field]}
              maxLength={isDay ? undefined : 200}
              placeholder={field === 'office' ? t('officeHelp') : undefined}
            />
          </div>
        )
      })}
      <button type="submit" className="button plain">
        {t('apply')}
      </button>
    </form>
  )
}
