import { getLocale, getTranslations } from 'next-intl/server'
import { Links } from '@/components/ui/links'
import { SearchField } from '@/components/ui/form/search-field'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import type { Bilingual } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import type { OfficeListEntry } from '@/lib/offices/views/office-view'
import { OfficeTick } from './office-tick'

interface ChooserProps {
  q?: string
  /** Where to look: a place, a department. */
  scope: { areaId?: string; departmentSlug?: string }
  chosen: OfficeListEntry[]
  found: OfficeListEntry[]
  standards: { slug: string; name: Bilingual }[]
}

/** Search and ticks in one GET form: what is ticked stays ticked with each search. */
export async function Chooser({ q, scope, chosen, found, standards }: ChooserProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const site = await getTranslations('Site')
  const ticked = new Set(chosen.map(({ slug }) => slug))
  const rest = found.filter(({ slug }) => !ticked.has(slug))
  const narrowed = {
    ...(scope.areaId && { area: scope.areaId }),
    ...(scope.departmentSlug && { department: scope.departmentSlug }),
  }
  const isFruitless = q !== undefined && found.length + standards.length === 0
  return (
    <form action={localPath(locale, paths.compare)}>
      {Object.entries(narrowed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Section id="find" title={t('find')}>
        <div className="wide-seek">
          <SearchField id="q" label={t('findLabel')} submit={site('search')} value={q} />
        </div>
        {isFruitless && <p>{t('noneFound', { q })}</p>}
      </Section>
      {chosen.length > 0 && (
        <OfficeTicks id="chosen" title={t('chosen')} offices={chosen} checked />
      )}
      {rest.length > 0 && <OfficeTicks id="found" title={t('found')} offices={rest} />}
      {standards.length > 0 && (
        <Section id="standards" title={t('standardsFound')}>
          <p>{t('standardsHelp')}</p>
          <Links
            entries={standards.map(({ slug, name }) => ({
              href: localPath(locale, paths.compareStandard(slug), narrowed),
              text: <Text pair={name} />,
            }))}
          />
        </Section>
      )}
    </form>
  )
}

interface OfficeTicksProps {
  id: string
  title: string
  offices: OfficeListEntry[]
  checked?: boolean
}

async function OfficeTicks({ id, title, offices, checked = false }: OfficeTicksProps) {
  const t = await getTranslations('Compare')
  return (
    <Section id={id} title={title}>
      <fieldset className="ticks">
        <legend>{t('tick')}</legend>
        {offices.map((office) => (
          <OfficeTick key={office.slug} office={office} checked={checked} />
        ))}
      </fieldset>
      <p>
        <button type="submit" name="go" value="1" className="button">
          {t('compare')}
        </button>
      </p>
    </Section>
  )
}
