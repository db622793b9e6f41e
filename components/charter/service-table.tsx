import { getTranslations } from 'next-intl/server'
import { StackedTable } from '@/components/ui/table/stacked-table'
import type { ServiceView } from '@/lib/charters/published-charter'
import { ServiceRow } from './service-row'

interface ServiceTableProps {
  services: ServiceView[]
  /** Address of a service's own page; a version by itself has none. */
  hrefOf?: (service: ServiceView) => string
}

const heads = ['name', 'time', 'fee', 'documents', 'method', 'officer'] as const

/** The services of one category, the promise first. */
export async function ServiceTable({ services, hrefOf }: ServiceTableProps) {
  const t = await getTranslations('Charter')
  const hasNext = services.some((service) => service.escalation.length > 0)
  const titles = heads.map((head) => t(head))
  return (
    <StackedTable
      caption={t('caption', { n: services.length })}
      heads={hasNext ? [...titles, t('next')] : titles}
    >
      {services.map((service) => (
        <ServiceRow key={service.id} service={service} href={hrefOf?.(service)} hasNext={hasNext} />
      ))}
    </StackedTable>
  )
}
