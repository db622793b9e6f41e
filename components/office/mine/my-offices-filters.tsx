import { getLocale, getTranslations } from 'next-intl/server'
import { formatNumber } from '@/lib/bangla/digits'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import {
  type MyOfficeFilter,
  myOfficeFilters,
  type MyOfficeSort,
  myOfficeSorts,
} from '@/lib/offices/my-offices/my-office'

export interface MyOfficesChoice {
  filter: MyOfficeFilter
  sort: MyOfficeSort
  q?: string
}

interface MyOfficesFiltersProps {
  choice: MyOfficesChoice
  /** How many offices each filter shows; null when there are too many to count. */
  counts: Record<MyOfficeFilter, number> | null
}

/** What narrows and orders the list: kinds as links with their counts, a name to look for, the order. */
export async function MyOfficesFilters({ choice, counts }: MyOfficesFiltersProps) {
  const locale = await getLocale()
  const t = await getTranslations('MyOffices')
  const shown = myOfficeFilters.filter(
    (filter) => filter === 'all' || filter === choice.filter || counts?.[filter] !== 0,
  )
  return (
    <>
      <nav aria-label={t('filters')}>
        <ul className="kinds" role="list">
          {shown.map((filter) => {
            const count = counts && ` ${formatNumber(counts[filter], locale)}`
            const query = queryOf({ ...choice, filter })
            return (
              <li key={filter}>
                <a
                  href={localPath(locale, adminPaths.myOffices, query)}
                  aria-current={filter === choice.filter ? 'true' : undefined}
                >
                  {t(`filter.${filter}`)}
                  {count && <span className="num">{count}</span>}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
      <SearchAndOrder choice={choice} />
    </>
  )
}

/** The address of the list as it is shown; what is usual is left out. */
export function queryOf({ filter, sort, q }: MyOfficesChoice): Record<string, string> {
  return {
    ...(filter !== 'all' && { filter }),
    ...(sort !== 'name' && { sort }),
    ...(q && { q }),
  }
}

async function SearchAndOrder({ choice }: { choice: MyOfficesChoice }) {
  const locale = await getLocale()
  const t = await getTranslations('MyOffices')
  return (
    <form className="filters" action={localPath(locale, adminPaths.myOffices)}>
      {choice.filter !== 'all' && <input type="hidden" name="filter" value={choice.filter} />}
      <div className="input">
        <label htmlFor="q">{t('search')}</label>
        <input id="q" name="q" type="search" defaultValue={choice.q} maxLength={200} />
      </div>
      <div className="input">
        <label htmlFor="sort">{t('sort')}</label>
        <select id="sort" name="sort" defaultValue={choice.sort}>
          {myOfficeSorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button plain">
        {t('apply')}
      </button>
    </form>
  )
}
