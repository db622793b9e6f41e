import { getLocale, getTranslations } from 'next-intl/server'
import { Facts, type Fact } from '@/components/ui/facts'
import { Text } from '@/components/ui/text'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath, paths } from '@/lib/i18n/paths'
import type { OfficeDesk } from '@/lib/offices/views/office-desk'
import { OfficeState } from './office-state'

/** Where an office stands: in service or not, its addresses, what is above and below it. */
export async function OfficeStanding({ office }: { office: OfficeDesk }) {
  const locale = await getLocale()
  const t = await getTranslations('OfficeDesk')
  const { header, slug, formerSlugs, childOffices, mergedOffices } = office
  const named = (at: string, { slug: to, name }: { slug: string; name: typeof header.name }) => (
    <a href={localPath(locale, at)} key={to}>
      <Text pair={name} />
    </a>
  )
  const facts: (Fact | false | undefined)[] = [
    { term: t('stateTerm'), value: <OfficeState state={office.state} /> },
    header.mergedInto && {
      term: t('mergedInto'),
      value: named(adminPaths.office(header.mergedInto.slug), header.mergedInto),
    },
    { term: t('address'), value: <span className="address">{slug}</span> },
    header.hosts.length > 0 && { term: t('hosts'), value: <Lines lines={header.hosts} /> },
    formerSlugs.length > 0 && { term: t('formerSlugs'), value: <Lines lines={formerSlugs} /> },
    header.parent && {
      term: t('parent'),
      value: named(paths.office(header.parent.slug), header.parent),
    },
    childOffices > 0 && { term: t('children'), value: t('childCount', { n: childOffices }) },
    mergedOffices.length > 0 && {
      term: t('mergedOffices'),
      value: mergedOffices.map((each) => (
        <div key={each.slug}>{named(paths.versions(each.slug), each)}</div>
      )),
    },
  ]
  return <Facts facts={facts.filter((fact): fact is Fact => Boolean(fact))} />
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <div key={line} className="address">
      {line}
    </div>
  ))
}
