import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { HolidayYears } from '@/components/redress/holiday-years'
import { RuleSetList } from '@/components/redress/rule-set-list'
import { Empty } from '@/components/ui/empty'
import { can, grantsFor, wholeCountry } from '@/lib/access/policy'
import { getActor } from '@/lib/auth/current-actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { listHolidayYears, listRuleSets } from '@/lib/redress/queries'

const path = adminPaths.redress

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Redress'))('title') }
}

/** What due dates are counted by: the limits of redress in force from a day on, and the public holidays. */
export default async function RedressPage({ searchParams }: PageProps<'/[locale]/admin/redress'>) {
  const actor = await getActor(path)
  if (grantsFor(actor, 'redress:edit').length === 0) notFound()
  const canEdit = can(actor, 'redress:edit', wholeCountry)
  const locale = await getLocale()
  const t = await getTranslations('Redress')
  const [sets, years] = await Promise.all([listRuleSets(), listHolidayYears()])
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      path={path}
      done={readQuery((await searchParams).done)}
    >
      {!canEdit && <p className="notice">{t('notYours')}</p>}
      <h2>{t('sets')}</h2>
      {canEdit && <a href={localPath(locale, adminPaths.newRuleSet)}>{t('newSet')}</a>}
      {sets.length === 0 && <Empty why={t('noSets')} />}
      <RuleSetList sets={sets} today={new Date()} canEdit={canEdit} />
      <h2>{t('holidays')}</h2>
      {canEdit && <a href={localPath(locale, adminPaths.newHolidays)}>{t('newYear')}</a>}
      {years.length === 0 ? <Empty why={t('noYears')} /> : <HolidayYears years={years} />}
    </AdminPage>
  )
}
