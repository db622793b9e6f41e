import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { Empty } from '@/components/ui/empty'
import { Links } from '@/components/ui/links'
import { Text } from '@/components/ui/text'
import { localPath } from '@/lib/i18n/paths'
import type { OfficeListEntry } from '@/lib/offices/views/office-view'

interface MergerChoiceProps {
  /** Of the page, without the language. */
  path: string
  q?: string
  targets: OfficeListEntry[]
}

/** Which office this one goes into. */
export async function MergerChoice({ path, q, targets }: MergerChoiceProps) {
  const locale = await getLocale()
  const t = await getTranslations('OfficeClosure')
  return (
    <>
      <form className="filters" role="search">
        <div className="input">
          <label htmlFor="q">{t('whichOffice')}</label>
          <input id="q" name="q" type="search" defaultValue={q} />
        </div>
        <button className="button plain">{t('search')}</button>
      </form>
      {targets.length === 0 ? (
        <Empty why={t('noTarget')}>{t('noTargetNext')}</Empty>
      ) : (
        <Links
          entries={targets.map(({ slug, name, areas }) => ({
            href: localPath(locale, path, { into: slug }),
            text: <Text pair={name} />,
            note: [areaLine(areas, locale), slug].filter(Boolean).join(' · '),
          }))}
        />
      )}
    </>
  )
}
