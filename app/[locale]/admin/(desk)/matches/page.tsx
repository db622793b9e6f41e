import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { MatchForm } from '@/components/comparison/decide/match-form'
import { MatchTable } from '@/components/comparison/decide/match-table'
import { NextPage } from '@/components/ui/next-page'
import { grantsFor } from '@/lib/access/policy'
import { findMatchPair } from '@/lib/audit/comparison/queries/find-match-pair'
import { listMatches } from '@/lib/audit/comparison/queries/list-matches'
import { readServiceRef } from '@/lib/audit/comparison/service-ref'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { saveMatch } from './actions'

type Props = PageProps<'/[locale]/admin/matches'>
const path = adminPaths.matches

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Matches'))('title') }
}

/** Whether two names mean the same service: the pair an address names, and what was said of others. */
export default async function MatchesPage({ searchParams }: Props) {
  const asked = await searchParams
  const [oneText, otherText] = [readQuery(asked.one), readQuery(asked.other)]
  const query = { ...(oneText && { one: oneText }), ...(otherText && { other: otherText }) }
  const back = new URLSearchParams(query).toString()
  const actor = await getActor(`${path}${back && `?${back}`}`)
  if (grantsFor(actor, 'service:match').length === 0) notFound()
  const [one, other] = [readServiceRef(oneText), readServiceRef(otherText)]
  const pair = one && other && (await findMatchPair(one, other))
  const locale = await getLocale()
  const t = await getTranslations('Matches')
  const site = await getTranslations('Site')
  const { entries, next } = await listMatches(actor, readQuery(asked.after))
  return (
    <AdminPage
      title={t('title')}
      lead={t('lead')}
      {...{ path, query }}
      done={readQuery(asked.done)}
    >
      {pair && one && other && (
        <MatchForm
          pair={pair}
          form={await openForm(path, asked, {})}
          action={saveMatch.bind(null, { locale, path, query }, { one, other })}
        />
      )}
      <section>
        <MatchTable matches={entries} />
      </section>
      {next && <NextPage href={localPath(locale, path, { after: next })} label={site('more')} />}
    </AdminPage>
  )
}
