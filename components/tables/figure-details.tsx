import { getLocale, getTranslations } from 'next-intl/server'
import { Text } from '@/components/ui/text'
import type { FigureDetail } from '@/lib/audit/tables/figure-detail'
import { titleRule } from '@/lib/audit/wording'
import { formatNumber } from '@/lib/bangla/digits'
import { localPath, paths } from '@/lib/i18n/paths'

interface FigureDetailsProps {
  details: FigureDetail[]
  office: string
}

/** Services, posts, or rules with how often each is broken: what an office's part of a figure is made of. */
export function FigureDetails({ details, office }: FigureDetailsProps) {
  return (
    <ul className="parts">
      {details.map((detail) => (
        <li key={keyOf(detail)}>
          <Detail detail={detail} office={office} />
        </li>
      ))}
    </ul>
  )
}

async function Detail({ detail, office }: { detail: FigureDetail; office: string }) {
  const locale = await getLocale()
  const t = await getTranslations('Tables')
  switch (detail.kind) {
    case 'service':
      return (
        <a href={localPath(locale, paths.service(office, detail.slug))}>
          <Text pair={detail.name} />
        </a>
      )
    case 'post':
      return <Text pair={detail.title} />
    case 'rule':
      return (
        <>
          <a href={localPath(locale, paths.rule(detail.rule))}>{titleRule(detail.rule)[locale]}</a>
          {': '}
          <span className="num">{t('part', { n: formatNumber(detail.count, locale) })}</span>
        </>
      )
  }
}

function keyOf(detail: FigureDetail): string {
  if (detail.kind === 'rule') return detail.rule
  return detail.kind === 'service' ? detail.slug : detail.id
}
