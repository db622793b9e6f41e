import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import type { AreaName } from '@/lib/charters/published-charter'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'

interface Source {
  office: { slug: string; name: Bilingual; areas: AreaName[] }
  service?: { slug: string; name: Bilingual }
}

interface SourceListProps {
  sources: Source[]
  copy: (form: FormData) => Promise<void>
}

/** Published services, each with a button that copies it. */
export async function SourceList({ sources, copy }: SourceListProps) {
  const t = await getTranslations('StartService')
  return (
    <section aria-labelledby="results">
      <h2 id="results">{t('results')}</h2>
      <ul className="links" role="list">
        {sources.map(({ office, service }) =>
          service ? (
            <li key={`${office.slug}/${service.slug}`}>
              <SourceRow office={office} service={service} copy={copy} />
            </li>
          ) : null,
        )}
      </ul>
    </section>
  )
}

interface SourceRowProps extends Required<Source> {
  copy: SourceListProps['copy']
}

async function SourceRow({ office, service, copy }: SourceRowProps) {
  const locale = await getLocale()
  const t = await getTranslations('StartService')
  const [name, from] = [plainText(service.name, locale), plainText(office.name, locale)]
  return (
    <form action={copy} className="buttons">
      <input type="hidden" name="fromOfficeSlug" value={office.slug} />
      <input type="hidden" name="fromServiceSlug" value={service.slug} />
      <span>
        <a href={localPath(locale, paths.service(office.slug, service.slug))}>{name}</a>
        <small>
          {from}, {areaLine(office.areas, locale)}
        </small>
      </span>
      <button
        type="submit"
        className="button plain"
        aria-label={t('takeThis', { service: name, office: from })}
      >
        {t('take')}
      </button>
    </form>
  )
}
