import { getTranslations } from 'next-intl/server'
import type { ServiceView } from '@/lib/charters/published-charter'
import { ServiceRow } from './service-row'

interface ServiceTableProps {
  services: ServiceView[]
  /** Address of a service's own page; versions of the past have none. */
  hrefOf?: (service: ServiceView) => string
}

/**
 * The services of one category, the promise first. On a phone each row becomes a block whose rest opens on demand;
 * the roles keep it a table for a screen reader there too.
 */
export async function ServiceTable({ services, hrefOf }: ServiceTableProps) {
  const t = await getTranslations('Charter')
  const hasNext = services.some((service) => service.escalation.length > 0)
  const heads = ['documents', 'method', 'officer', ...(hasNext ? (['next'] as const) : [])] as const
  return (
    <table className="services" role="table">
      <caption>{t('caption', { n: services.length })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['name', 'time', 'fee', ...heads] as const).map((head) => (
            <th key={head} scope="col" role="columnheader">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {services.map((service) => (
          <ServiceRow
            key={service.id}
            service={service}
            href={hrefOf?.(service)}
            hasNext={hasNext}
          />
        ))}
      </tbody>
    </table>
  )
}
