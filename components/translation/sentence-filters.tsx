import { getLocale, getTranslations } from 'next-intl/server'
import { Field } from '@/components/ui/form/field'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

interface SentenceFiltersProps {
  choice: Record<'source' | 'district' | 'q', string>
  districts: { id: string; nameBn: string; nameEn: string }[]
}

/** Which sentences are listed: from which language, of which district, with which words. */
export async function SentenceFilters({ choice, districts }: SentenceFiltersProps) {
  const locale = await getLocale()
  const t = await getTranslations('Translation')
  const values = Object.fromEntries(Object.entries(choice).map(([name, value]) => [name, [value]]))
  const form = { values, issues: [], isHeld: false }
  return (
    <form action={localPath(locale, adminPaths.translations)} className="filters" role="search">
      <Field form={form} name="q" type="search" label={t('search')} maxLength={200} />
      <SelectField
        form={form}
        name="source"
        label={t('direction')}
        none={t('both')}
        choices={[
          { value: 'bn', label: t('bn') },
          { value: 'en', label: t('en') },
        ]}
      />
      {districts.length > 1 && (
        <SelectField
          form={form}
          name="district"
          label={t('district')}
          none={t('allDistricts')}
          choices={districts.map(({ id, nameBn, nameEn }) => ({
            value: id,
            label: locale === 'bn' ? nameBn : nameEn,
          }))}
        />
      )}
      <SubmitButton kind="plain">{t('show')}</SubmitButton>
    </form>
  )
}
