import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { Text } from '@/components/ui/text'
import type { OfficeListEntry } from '@/lib/offices/views/office-view'

/** An office to tick; one without a charter cannot be. */
export async function OfficeTick({
  office,
  checked,
}: {
  office: OfficeListEntry
  checked: boolean
}) {
  const locale = await getLocale()
  const t = await getTranslations('Office')
  const id = `office-${office.slug.replaceAll('.', '_')}`
  return (
    <div>
      <input
        id={id}
        name="office"
        type="checkbox"
        value={office.slug}
        defaultChecked={checked}
        disabled={!office.hasCharter}
      />
      <label htmlFor={id}>
        <Text pair={office.name} />
        <small>
          <Text pair={office.department.name} />
          {office.areas.length > 0 && `, ${areaLine(office.areas, locale)}`}{' '}
          {!office.hasCharter && <span className="doubt">{t('noCharter')}</span>}
        </small>
      </label>
    </div>
  )
}
