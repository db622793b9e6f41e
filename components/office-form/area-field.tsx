import { getLocale, getTranslations } from 'next-intl/server'
import { areaName } from '@/components/area/area-name'
import { describe, FieldFrame } from '@/components/ui/form/field-frame'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import type { AreaChoice, PlaceChoices } from '@/lib/offices/views/place-choices'

/** The smallest area an office works for: districts under their division, each before its upazilas. */
export async function AreaField({ form, choices }: { form: FormView; choices: PlaceChoices }) {
  const locale = await getLocale()
  const t = await getTranslations('OfficeForm')
  const area = await getTranslations('Area')
  const help = t('areaHelp')
  const say = (each: AreaChoice) =>
    area('name', { name: areaName(each, locale), level: area(each.level) })
  return (
    <FieldFrame form={form} name="areaId" label={t('area')} help={help}>
      <select {...describe(form, 'areaId', help)} defaultValue={valueOf(form, 'areaId')}>
        {choices.isNationwide && <option value="">{t('noArea')}</option>}
        {groupsOf(choices.areas).map((group) => (
          <optgroup key={group[0]!.id} label={say(group[0]!)}>
            {group.map((each) => (
              <option key={each.id} value={each.id}>
                {say(each)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  )
}

/** A division by itself, each district with its upazilas. */
function groupsOf(areas: readonly AreaChoice[]): AreaChoice[][] {
  const groups: AreaChoice[][] = []
  for (const area of areas) {
    const last = groups.at(-1)
    if (area.level === 'UPAZILA' && last) last.push(area)
    else groups.push([area])
  }
  return groups
}
