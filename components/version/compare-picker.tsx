import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import type { VersionHistory } from '@/lib/charters/versions/version-history'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

interface ComparePickerProps {
  list: Pick<VersionHistory, 'office' | 'versions' | 'draft'>
  from?: string
  to?: string
}

/** Any two versions, or a version and the draft: what changed from the one to the other. */
export async function ComparePicker({ list, from, to }: ComparePickerProps) {
  const locale = await getLocale()
  const t = await getTranslations('Changes')
  const { office, versions, draft } = list
  if (versions.length + (draft ? 1 : 0) < 2) return null
  const numbers = versions.map(({ number }) => String(number))
  const label = (value: string) =>
    value === 'draft' ? t('draft') : t('version', { n: Number(value) })
  const ends = [...(draft ? ['draft'] : []), ...numbers]
  const fields = [
    { name: 'from', values: numbers, chosen: from ?? numbers[draft ? 0 : 1] },
    { name: 'to', values: ends, chosen: to ?? ends[0] },
  ] as const
  return (
    <Section id="pick" title={t('pick')} wide>
      <form className="filters" action={localPath(locale, adminPaths.charterChanges(office.slug))}>
        {fields.map(({ name, values, chosen }) => (
          <div className="input" key={name}>
            <label htmlFor={name}>{t(name)}</label>
            <select id={name} name={name} defaultValue={chosen}>
              {values.map((value) => (
                <option key={value} value={value}>
                  {label(value)}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button className="button plain">{t('show')}</button>
      </form>
    </Section>
  )
}
