import { getTranslations } from 'next-intl/server'
import { OfficerBrief } from '@/components/officer/officer-brief'
import { NotStated } from '@/components/ui/not-stated'
import { StackedCell as Cell } from '@/components/ui/table/stacked-cell'
import { Text } from '@/components/ui/text'
import type { ServiceView } from '@/lib/charters/published-charter'
import { hasText } from '@/lib/i18n/bilingual'
import { DocumentList } from '@/components/service/document-list'
import { FeeText } from '@/components/value/fee-text'
import { serviceAnchor } from './service-anchor'
import { TimeLimitText } from '@/components/value/time-limit-text'

interface ServiceRowProps {
  service: ServiceView
  href?: string
  hasNext: boolean
}

/** One promise: name, time and fee always in sight, the rest in cells that fold away on a phone. */
export async function ServiceRow({ service, href, hasNext }: ServiceRowProps) {
  const t = await getTranslations('Charter')
  return (
    <tr role="row" id={serviceAnchor(service)}>
      <ServiceName service={service} href={href} />
      <Cell label={t('time')} isKey>
        <TimeLimitText value={service.timeLimit} words={service.timeLimitWords} />
      </Cell>
      <Cell label={t('fee')} isKey>
        <FeeText value={service.fee} words={service.feeWords} />
      </Cell>
      <td className="more" role="cell">
        <details>
          <summary>{t('more')}</summary>
        </details>
      </td>
      <Cell label={t('documents')}>
        <DocumentList documents={service.documents} />
      </Cell>
      <Cell label={t('method')}>
        <Text pair={service.method} />
      </Cell>
      <Cell label={t('officer')}>
        {service.officer ? (
          <OfficerBrief officer={service.officer} />
        ) : (
          (service.officerRaw ?? <NotStated />)
        )}
      </Cell>
      {hasNext && (
        <Cell label={t('next')}>
          <NextOfficers service={service} />
        </Cell>
      )}
    </tr>
  )
}

async function ServiceName({ service, href }: { service: ServiceView; href?: string }) {
  const t = await getTranslations('Charter')
  const name = <Text pair={service.name} />
  return (
    <th scope="row" role="rowheader">
      {href ? <a href={href}>{name}</a> : name}
      {hasText(service.recipients) && (
        <small>{t.rich('recipients', { who: () => <Text pair={service.recipients} /> })}</small>
      )}
    </th>
  )
}

function NextOfficers({ service }: { service: ServiceView }) {
  if (service.escalation.length === 0) return service.escalationRaw ?? <NotStated />
  return service.escalation.map((officer) => (
    <div key={officer.postId}>
      <OfficerBrief officer={officer} />
    </div>
  ))
}
