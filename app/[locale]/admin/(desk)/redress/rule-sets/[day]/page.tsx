import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { RuleSetForm } from '@/components/redress/rule-set-form'
import { Day } from '@/components/ui/day'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { findRuleSet } from '@/lib/redress/queries'
import { requireRedressEditor } from '../../require-editor'
import { saveSet } from '../actions'
import { toAllFields } from '../to-fields'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Redress'))('oneSet') }
}

/** A rule set there is: its words and limits, not the day it begins. */
export default async function RuleSetPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/redress/rule-sets/[day]'>) {
  const day = decodeSegment((await params).day)
  const path = adminPaths.ruleSet(day)
  await requireRedressEditor(path)
  const set = await findRuleSet(day)
  if (!set) notFound()
  const locale = await getLocale()
  const t = await getTranslations('Redress')
  const form = await openForm(path, await searchParams, toAllFields(set))
  return (
    <AdminPage
      title={t('oneSet')}
      path={path}
      crumbs={[{ text: t('title'), href: localPath(locale, adminPaths.redress) }]}
    >
      <RuleSetForm
        form={form}
        action={saveSet.bind(null, { locale, path })}
        hidden={['effectiveFrom']}
        day={
          <p>
            {t.rich('keepsDay', { day: () => <Day date={set.effectiveFrom} /> })}{' '}
            <a href={localPath(locale, adminPaths.newRuleSet)}>{t('newSet')}</a>
          </p>
        }
      />
    </AdminPage>
  )
}
