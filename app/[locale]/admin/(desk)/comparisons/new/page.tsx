import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { Empty } from '@/components/ui/empty'
import { Facts } from '@/components/ui/facts'
import { ActionForm } from '@/components/ui/form/action-form'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { grantsFor } from '@/lib/access/policy'
import { findComparison } from '@/lib/audit/comparison/queries/list-comparisons'
import {
  type ComparisonAddress,
  readComparison,
} from '@/lib/audit/comparison/saved/comparison-address'
import { getActor } from '@/lib/auth/current-actor'
import type { FormView } from '@/lib/forms/form-view'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { siteUrl } from '@/lib/i18n/site-url'
import { save } from './actions'

type Props = PageProps<'/[locale]/admin/comparisons/new'>
const path = adminPaths.newComparison

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Comparisons'))('newTitle') }
}

/** Asks for a name for the comparison at an address, to keep it. */
export default async function NewComparisonPage({ searchParams }: Props) {
  const asked = await searchParams
  const text = readQuery(asked.address) ?? ''
  const search = new URLSearchParams({ address: text })
  const actor = await getActor(`${path}?${search}`)
  if (grantsFor(actor, 'office:read').length === 0) notFound()
  const comparison = readComparison(text, siteUrl().origin)
  const locale = await getLocale()
  const t = await getTranslations('Comparisons')
  const crumbs = [{ text: t('title'), href: localPath(locale, adminPaths.comparisons) }]
  const query = { address: comparison?.address ?? text }
  const page = { title: t('newTitle'), path, query, crumbs }
  if (!comparison) {
    return (
      <AdminPage {...page}>
        <Empty why={t('noAddress')}>
          <a href={localPath(locale, paths.compare)}>{t('toCompare')}</a>
        </Empty>
      </AdminPage>
    )
  }
  const kept = await findComparison(actor, comparison.address)
  const form = await openForm(path, asked, { name: kept?.name })
  const action = save.bind(null, { locale, path, query }, comparison.address)
  return (
    <AdminPage {...page} lead={t('newLead')}>
      <Compared comparison={comparison} />
      {kept && <p className="notice">{t('saved')}</p>}
      <NameForm {...{ action, form }} />
    </AdminPage>
  )
}

async function Compared({ comparison }: { comparison: ComparisonAddress }) {
  const locale = await getLocale()
  const t = await getTranslations('Comparisons')
  const { address, kind, offices } = comparison
  const href = localPath(locale, address)
  const link = (
    <a className="address" id="address" href={href}>
      {href}
    </a>
  )
  return (
    <Facts
      facts={[
        { term: t('what'), value: t(kind, { n: offices }) },
        { term: t('address'), value: link },
      ]}
    />
  )
}

interface NameFormProps {
  action: (form: FormData) => Promise<void>
  form: FormView
}

async function NameForm({ action, form }: NameFormProps) {
  const t = await getTranslations('Comparisons')
  const label = t('name')
  return (
    <ActionForm
      action={action}
      form={form}
      labelOf={(field) => t(field === 'address' ? 'address' : 'name')}
    >
      <Field {...{ form, label }} name="name" help={t('nameHelp')} maxLength={200} isRequired />
      <p>
        <SubmitButton>{t('save')}</SubmitButton>
      </p>
    </ActionForm>
  )
}
