import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Chooser } from '@/components/comparison/choose/chooser'
import { TwiceNotice } from '@/components/comparison/choose/twice-notice'
import { UnfitChoice } from '@/components/comparison/choose/unfit-choice'
import { SitePage } from '@/components/site/site-page'
import { mostOffices, writeRefs } from '@/lib/audit/comparison/office-ref'
import {
  listChosen,
  listOfferedStandards,
  searchStandards,
} from '@/lib/audit/comparison/queries/list-choices'
import { pageMetadata } from '@/lib/i18n/page-metadata'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { listOffices } from '@/lib/offices/queries/list-offices'
import type { OfficeListEntry } from '@/lib/offices/views/office-view'

type Props = PageProps<'/[locale]/compare'>

const mostFound = 20

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Compare')
  return pageMetadata({ path: paths.compare, title: t('title'), description: t('description') })
}

/** Choose what to compare: offices by search and ticks, or one standard service. */
export default async function ComparePage({ searchParams }: Props) {
  const asked = await searchParams
  const q = readQuery(asked.q)
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const ticked = [asked.office ?? []].flat()
  const chosen = await listChosen(ticked)
  const ready = chosen.filter(({ hasCharter }) => hasCharter)
  const go = readQuery(asked.go)
  const twice = [asked.twice ?? []].flat()
  if (go === '1' && ready.length >= 2 && ready.length <= mostOffices) {
    redirect(localPath(locale, paths.compareCharters(writeRefs(ready))))
  }
  const scope = { areaId: readQuery(asked.area), departmentSlug: readQuery(asked.department) }
  const [found, standards] = await Promise.all([
    findOffered({ ...scope, q }, chosen),
    q ? searchStandards(q) : listOfferedStandards(scope),
  ])
  const query = {
    ...(q && { q }),
    ...(scope.areaId && { area: scope.areaId }),
    ...(scope.departmentSlug && { department: scope.departmentSlug }),
    ...(ticked.length > 0 && { office: ticked }),
    ...(go !== undefined && { go }),
    ...(twice.length > 0 && { twice }),
  }
  return (
    <SitePage path={paths.compare} query={query} hasSearch>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {go === 'twice' && <TwiceNotice refs={twice} offices={chosen} />}
      {go !== undefined && go !== 'twice' && <UnfitChoice {...{ go, ticked, chosen }} />}
      <Chooser {...{ q, scope, chosen, standards }} found={found} />
    </SitePage>
  )
}

type Narrowing = Partial<Record<'q' | 'areaId' | 'departmentSlug', string | undefined>>

/** What was looked for; someone who comes with one office looks for others like it. */
async function findOffered(narrowing: Narrowing, [first]: OfficeListEntry[]) {
  const isNarrowed = Object.values(narrowing).some((each) => each !== undefined)
  const kin = first && { departmentSlug: first.department.slug }
  const looked = isNarrowed ? narrowing : kin
  if (!looked) return []
  const locale = await getLocale()
  return (await listOffices({ ...looked, limit: mostFound, locale })).entries
}
