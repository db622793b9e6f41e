import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { RuleSetForm } from '@/components/redress/rule-set-form'
import { Field } from '@/components/ui/form/field'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { findRuleSetInForce } from '@/lib/redress/queries'
import { requireRedressEditor } from '../../require-editor'
import { addSet } from '../actions'
import { toFields } from '../to-fields'

const path = adminPaths.newRuleSet

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Redress'))('newSet') }
}

/** A new rule set; its levels begin as those in force say. */
export default async function NewRuleSetPage({
  searchParams,
}: PageProps<'/[locale]/admin/redress/rule-sets/new'>) {
  await requireRedressEditor(path)
  const locale = await getLocale()
  const t = await getTranslations('Redress')
  const inForce = await findRuleSetInForce(new Date())
  const form = await openForm(path, await searchParams, toFields(inForce))
  return (
    <AdminPage
      title={t('newSet')}
      lead={t('newSetLead')}
      path={path}
      crumbs={[{ text: t('title'), href: localPath(locale, adminPaths.redress) }]}
    >
      <RuleSetForm
        form={form}
        action={addSet.bind(null, { locale, path })}
        day={
          <Field
            form={form}
            name="effectiveFrom"
            label={t('from')}
            help={t('fromHelp')}
            type="date"
            isRequired
          />
        }
      />
    </AdminPage>
  )
}
