import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { SentenceFilters } from '@/components/translation/sentence-filters'
import { SentenceTable } from '@/components/translation/sentence-table'
import { Empty } from '@/components/ui/empty'
import { NextPage } from '@/components/ui/next-page'

import { enterRoom } from '@/lib/access/enter-room'
import { getActor } from '@/lib/auth/current-actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { locales } from '@/lib/i18n/locale'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { listOwnDistricts } from '@/lib/translations/queries/list-own-districts'
import { listSentences, type SentencePage } from '@/lib/translations/queries/list-sentences'

type Choice = Record<'source' | 'district' | 'q', string>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Translation'))('title') }
}

/** The sentences that want a translation, each once, those of most places first. */
export default async function TranslationsPage({
  searchParams,
}: PageProps<'/[locale]/admin/translations'>) {
  const path = adminPaths.translations
  const actor = await getActor(path)
  enterRoom(actor, 'translations')
  const t = await getTranslations('Translation')
  const query = await searchParams
  const choice = {
    source: readQuery(query.source) ?? '',
    district: readQuery(query.district) ?? '',
    q: readQuery(query.q) ?? '',
  }
  const page = await listSentences(actor, {
    source: locales.find((locale) => locale === choice.source),
    areaId: choice.district || undefined,
    q: choice.q,
    after: readQuery(query.after),
  })
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      path={path}
      query={given(choice)}
      done={readQuery(query.done)}
    >
      <SentenceFilters choice={choice} districts={await listOwnDistricts(actor)} />
      <Sentences page={page} choice={choice} />
    </AdminPage>
  )
}

async function Sentences({ page, choice }: { page: SentencePage; choice: Choice }) {
  const locale = await getLocale()
  const t = await getTranslations('Translation')
  if (page.tooMany) return <Empty why={t('tooMany')} />
  const isNarrowed = Object.keys(given(choice)).length > 0
  if (page.sentences.length === 0) return <Empty why={t(isNarrowed ? 'noMatch' : 'none')} />
  const next =
    page.next && localPath(locale, adminPaths.translations, { ...given(choice), after: page.next })
  return (
    <>
      <SentenceTable sentences={page.sentences} district={choice.district} />
      {next && <NextPage href={next} label={t('next')} />}
    </>
  )
}

function given(choice: Choice): Record<string, string> {
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== ''))
}
