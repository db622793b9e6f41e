import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { MethodNotes } from '@/components/rules/method-notes'
import { RuleView } from '@/components/rules/rule-view'
import { SitePage } from '@/components/site/site-page'
import { SectionList } from '@/components/ui/section-list'
import { Section } from '@/components/ui/section'
import { ruleFamilies } from '@/lib/audit/figures/figure-names'
import { listRules } from '@/lib/audit/rule-list'
import { formatNumber } from '@/lib/bangla/digits'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'

const formats = ['csv', 'xlsx', 'json'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('RulesPage')
  const n = formatNumber(listRules().length, await getLocale())
  return pageMetadata({ path: paths.rules, title: t('title'), description: t('lead', { n }) })
}

/** Every rule of the audit with an example, and how they count. */
export default async function RulesPage() {
  const locale = await getLocale()
  const t = await getTranslations('RulesPage')
  const tables = await getTranslations('Tables')
  const rules = listRules()
  const families = ruleFamilies.map((id) => ({ id, title: tables(`family.${id}`) }))
  return (
    <SitePage
      path={paths.rules}
      crumbs={[{ href: localPath(locale, paths.tables), text: tables('title') }]}
    >
      <h1>{t('title')}</h1>
      <p>{t('lead', { n: formatNumber(rules.length, locale) })}</p>
      <SectionList
        label={t('contents')}
        sections={[...families, { id: 'method', title: t('method') }]}
      />
      {families.map(({ id, title }) => (
        <Section key={id} id={id} title={title}>
          {rules
            .filter(({ family }) => family === id)
            .map((rule) => (
              <RuleView key={rule.id} rule={rule} />
            ))}
        </Section>
      ))}
      <Section id="method" title={t('method')}>
        <MethodNotes />
      </Section>
      <TakeRules />
    </SitePage>
  )
}

async function TakeRules() {
  const locale = await getLocale()
  const t = await getTranslations('RulesPage')
  const tables = await getTranslations('Tables')
  return (
    <Section id="cite" title={tables('cite')}>
      <ul className="off-paper">
        {formats.map((format) => (
          <li key={format}>
            <a href={paths.rulesExport(locale, format)}>{t(format)}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
