import { getLocale, getTranslations } from 'next-intl/server'
import { AreaField } from '@/components/comparison/choose/scope-form'
import { nameMonths } from '@/lib/audit/charter-report/period'
import { type Quarter } from '@/lib/audit/charter-report/quarter'
import { reportWords } from '@/lib/audit/charter-report/words'
import type { AreaName } from '@/lib/charters/published-charter'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import type { DepartmentListEntry } from '@/lib/offices/views/office-view'

interface ChooseFormProps {
  /** The one under way first. */
  quarters: Quarter[]
  areas: (AreaName & { parentId: string | null })[]
  departments: DepartmentListEntry[]
  asked: { area?: string; department?: string; quarter?: string }
}

/** Whose report, and of which quarter: a GET form that leads to the report's own address. */
export async function ChooseForm({ quarters, areas, departments, asked }: ChooseFormProps) {
  const locale = await getLocale()
  const t = await getTranslations('CharterReport')
  const tables = await getTranslations('Tables')
  return (
    <form className="view" action={localPath(locale, paths.charterReports)}>
      <AreaField areas={areas} area={asked.area} />
      <div>
        <label htmlFor="department">{tables('department')}</label>
        <select id="department" name="department" defaultValue={asked.department ?? ''}>
          <option value="">{tables('everyDepartment')}</option>
          {departments.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {plainText(name, locale)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="quarter">{t('choose.quarter')}</label>
        <select id="quarter" name="quarter" defaultValue={asked.quarter}>
          {quarters.map((quarter, at) => (
            <option key={quarter.name} value={quarter.name}>
              {quarterLabel(quarter, at === 0)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button" name="go" value="1">
        {t('choose.show')}
      </button>
    </form>
  )

  function quarterLabel(quarter: Quarter, isUnderWay: boolean): string {
    const months = nameMonths(quarter, reportWords(locale))
    return isUnderWay ? t('choose.underWay', { months }) : months
  }
}
