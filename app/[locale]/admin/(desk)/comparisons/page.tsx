import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { fieldOf } from '@/components/comparison/saved/field-of'
import { type SavedEntry, SavedList } from '@/components/comparison/saved/saved-list'
import { Empty } from '@/components/ui/empty'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { NextPage } from '@/components/ui/next-page'
import { grantsFor } from '@/lib/access/policy'
import {
  type ComparedNames,
  findComparedNames,
} from '@/lib/audit/comparison/queries/find-compared-names'
import {
  type KeptComparison,
  listComparisons,
} from '@/lib/audit/comparison/queries/list-comparisons'
import { readComparison } from '@/lib/audit/comparison/saved/comparison-address'
import { getActor } from '@/lib/auth/current-actor'
import type { FormView } from '@/lib/forms/form-view'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { siteUrl } from '@/lib/i18n/site-url'
import { remove, rename } from './actions'

const path = adminPaths.comparisons

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Comparisons'))('title') }
}

/** The comparisons the reader saved; nobody else's. */
export default async function ComparisonsPage({
  searchParams,
}: PageProps<'/[locale]/admin/comparisons'>) {
  const actor = await getActor(path)
  if (grantsFor(actor, 'office:read').length === 0) notFound()
  const query = await searchParams
  const { entries, next } = await listComparisons(actor, readQuery(query.after))
  const names = await findComparedNames(entries.map(({ address }) => address))
  const held = await openForm(path, query, {})
  const locale = await getLocale()
  const t = await getTranslations('Comparisons')
  const toCompare = <a href={localPath(locale, paths.compare)}>{t('toCompare')}</a>
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      path={path}
      done={readQuery(query.done)}
      actions={entries.length > 0 && toCompare}
    >
      {!entries.some(({ id }) => isOf(held, id)) && <ErrorSummary form={held} />}
      {entries.length > 0 ? (
        <SavedList
          entries={await Promise.all(entries.map((kept, at) => toEntry(kept, held, names[at])))}
        />
      ) : (
        <Empty why={t('empty')}>
          {t('emptyNext')} {toCompare}
        </Empty>
      )}
      {next && <NextPage href={localPath(locale, path, { after: next })} label={t('next')} />}
    </AdminPage>
  )
}

async function toEntry(
  kept: KeptComparison,
  held: FormView,
  names?: ComparedNames,
): Promise<SavedEntry> {
  const locale = await getLocale()
  const { id, name, address, savedAt } = kept
  const { kind = 'charters', offices = 0 } = readComparison(address, siteUrl().origin) ?? {}
  const place = { locale, path }
  return {
    ...{ id, name, savedAt, kind, offices },
    of: names ? await wordNames(names) : '',
    href: localPath(locale, address),
    form: isOf(held, id) ? held : { values: { [fieldOf(id)]: [name] }, issues: [], isHeld: false },
    rename: rename.bind(null, place, id),
    remove: remove.bind(null, place, id),
  }
}

/** @example "ICT training: Lohagara; Kalia; Narail and 5 more" */
async function wordNames({ offices, more, service }: ComparedNames): Promise<string> {
  const locale = await getLocale()
  const t = await getTranslations('Comparisons')
  const listed = offices.map((name) => plainText(name, locale)).join('; ')
  const names = more > 0 && listed ? t('andMore', { names: listed, n: more }) : listed
  return service ? `${plainText(service, locale)}: ${names}` : names
}

function isOf(held: FormView, id: string): boolean {
  return held.isHeld && held.values[fieldOf(id)] !== undefined
}
