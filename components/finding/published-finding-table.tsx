import { getLocale, getTranslations } from 'next-intl/server'
import { serviceAnchor } from '@/components/charter/service-anchor'
import { SeverityMark } from '@/components/rules/severity-mark'
import { Day } from '@/components/ui/day'
import { MixedText } from '@/components/ui/mixed-text'
import { StackedCell } from '@/components/ui/table/stacked-cell'
import { Text } from '@/components/ui/text'
import type {
  PublishedFinding,
  PublishedFindings,
} from '@/lib/audit/findings/published/published-finding'
import { localPath, paths } from '@/lib/i18n/paths'

/** What the audit found, each with its rule, its place in the version and since when. */
export async function PublishedFindingTable({ found }: { found: PublishedFindings }) {
  const t = await getTranslations('OfficeFindings')
  return (
    <table className="promises" role="table">
      <caption>{t('caption', { n: found.total })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['rule', 'where', 'what', 'since'] as const).map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {found.findings.map((finding) => (
          <FindingRow key={finding.id} finding={finding} found={found} />
        ))}
      </tbody>
    </table>
  )
}

interface FindingRowProps {
  finding: PublishedFinding
  found: PublishedFindings
}

async function FindingRow({ finding, found }: FindingRowProps) {
  const locale = await getLocale()
  const t = await getTranslations('OfficeFindings')
  const rules = await getTranslations('Rules')
  const { rule, severity, said, foundAt } = finding
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <SeverityMark severity={severity} />{' '}
        <a href={localPath(locale, paths.rule(rule))}>
          <span className="num">{rule}</span> {rules(`${rule as 'T01'}.title`)}
        </a>
      </th>
      <StackedCell label={t('where')}>
        <Place {...{ finding, found }} />
      </StackedCell>
      <StackedCell label={t('what')}>
        {said ? <MixedText text={said.message[locale]} /> : t('hidden')}
      </StackedCell>
      <StackedCell label={t('since')}>
        <Day date={foundAt} />
      </StackedCell>
    </tr>
  )
}

async function Place({ finding: { service, part }, found }: FindingRowProps) {
  const locale = await getLocale()
  const t = await getTranslations('OfficeFindings')
  const { version, office } = found
  const name = service ? <Text pair={service.name} /> : t(`parts.${part}`)
  if (!version) return name
  const page = localPath(locale, paths.version(office.slug, version.number))
  return <a href={service ? `${page}#${serviceAnchor(service)}` : page}>{name}</a>
}
