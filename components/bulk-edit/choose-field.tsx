import { getLocale, getTranslations } from 'next-intl/server'
import { type Choice, SelectField } from '@/components/ui/form/select-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { bulkFields } from '@/lib/bulk-edits/schema'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'

interface ChooseFieldProps {
  chosen: { standard?: string; field?: string }
  standards: Choice[]
}

/** Which field of which standard service is changed. */
export async function ChooseField({ chosen, standards }: ChooseFieldProps) {
  const locale = await getLocale()
  const t = await getTranslations('BulkEdit')
  const fields = await getTranslations('ServiceFields')
  const values = Object.entries(chosen).map(([name, value]) => [name, [value]])
  const form = { values: Object.fromEntries(values), issues: [], isHeld: false }
  const isChosen = chosen.standard && chosen.field
  return (
    <form action={localPath(locale, adminPaths.newBulkEdit)} className="filters">
      <SelectField
        form={form}
        name="standard"
        label={t('standard')}
        none={t('choose')}
        choices={standards}
      />
      <SelectField
        form={form}
        name="field"
        label={t('field')}
        none={t('choose')}
        choices={bulkFields.map((field) => ({ value: field, label: fields(field) }))}
      />
      <SubmitButton kind={isChosen ? 'plain' : 'primary'}>{t('goOn')}</SubmitButton>
    </form>
  )
}
