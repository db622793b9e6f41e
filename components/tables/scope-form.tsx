import { getLocale, getTranslations } from 'next-intl/server'
import { AreaField } from '@/components/comparison/choose/scope-form'
import type { Scope } from '@/lib/audit/tables/table-view'
import type { AreaName } from '@/lib/charters/published-charter'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath } from '@/lib/i18n/paths'
import type { DepartmentListEntry } from '@/lib/offices/views/office-view'

interface ScopeFormProps {
  /** Without the language. */
  path: string
  /** What else the address says. */
  query?: Record<string, string>
  scope: Scope
  /** Divisions and districts. */
  areas?: (AreaName & { parentId: string | null })[]
  departments?: DepartmentListEntry[]
}

/** Which offices a table is about: a GET form, so that each choice has an address. */
export async function ScopeForm({ path, query = {}, scope, areas, departments }: ScopeFormProps) {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  return (
    <form className="view off-paper" action={localPath(locale, path)}>
      {Object.entries(query).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {areas && <AreaField areas={areas} area={scope.area} />}
      {departments && (
        <div>
          <label htmlFor="department">{t('department')}</label>
          <select id="department" name="department" defaultValue={scope.department ?? ''}>
            <option value="">{t('everyDepartment')}</option>
            {departments.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {plainText(name, locale)}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="submit" className="button">
        {t('show')}
      </button>
    </form>
  )
}
