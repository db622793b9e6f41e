import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EntryPage } from '@/components/entry/entry-page'
import { getSignedIn } from '@/lib/auth/current-actor'
import { nextPage } from '@/lib/auth/next-page'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { readQuery } from '@/lib/i18n/read-query'
import { openStage } from './stages'

const path = adminPaths.secondFactor

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Account')
  return { title: t('secondFactor') }
}

export default async function SecondFactorPage({
  searchParams,
}: PageProps<'/[locale]/admin/account/second-factor'>) {
  const asked = await searchParams
  const person = await getSignedIn(path)
  const query: Record<string, string> = asked.next ? { next: nextPage(asked.next) } : {}
  const place = { locale: await getLocale(), path, query }
  const form = await openForm(path, asked, {})
  const { title, lead, content } = await openStage(person, { place, form, again: !!asked.again })
  return (
    <EntryPage {...{ title, lead, path, query }} done={readQuery(asked.done)}>
      {content}
    </EntryPage>
  )
}
