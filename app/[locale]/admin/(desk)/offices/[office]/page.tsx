import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { AdminPage } from '@/components/admin/admin-page'
import { areaLine } from '@/components/area/area-name'
import { Glance } from '@/components/office-desk/glance'
import { OfficeStanding } from '@/components/office-desk/office-standing'
import { OfficeTasks } from '@/components/office-desk/office-tasks'
import { Notice } from '@/components/ui/notice'
import { Text } from '@/components/ui/text'
import { WatchForm } from '@/components/watch/watch-form'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { getOfficeDesk } from '@/lib/offices/queries/get-office-desk'
import { isWatching } from '@/lib/watches/queries/is-watching'
import { unwatch, watch } from '../../watches/actions'

type Props = PageProps<'/[locale]/admin/offices/[office]'>

const loadOffice = cache(async (segment: string) => {
  const slug = decodeSegment(segment)
  const actor = await getActor(adminPaths.office(slug))
  return orNotFound(getOfficeDesk(actor, slug))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await loadOffice((await params).office)
  return { title: plainText(office.name, await getLocale()) }
}

/** An office at a glance, and the way to everything that is done there. */
export default async function OfficeDeskPage({ params, searchParams }: Props) {
  const office = await loadOffice((await params).office)
  const { done } = await searchParams
  const locale = await getLocale()
  const t = await getTranslations('OfficeDesk')
  const admin = await getTranslations('Admin')
  const path = adminPaths.office(office.slug)
  const isWatched = await isWatching(await getActor(path), office.slug)
  const department = plainText(office.department.name, locale)
  const lead = [department, areaLine(office.areas, locale)].filter(Boolean).join(' · ')
  return (
    <AdminPage
      title={<Text pair={office.name} />}
      lead={lead}
      path={path}
      done={readQuery(done)}
      actions={
        office.mayEdit && (
          <a className="button" href={localPath(locale, adminPaths.charter(office.slug))}>
            {t('edit')}
          </a>
        )
      }
      aside={<OfficeStanding office={office} />}
    >
      {office.state !== 'ACTIVE' && (
        <Notice title={t(`state.${office.state}`)}>{t(`notActive.${office.state}`)}</Notice>
      )}
      {!office.mayDo.includes('charter:edit') && <p className="notice">{admin('readAsAuditor')}</p>}
      <Glance office={office} />
      <div className="task-groups">
        <OfficeTasks office={office} />
      </div>
      <WatchForm
        isWatching={isWatched}
        action={(isWatched ? unwatch : watch).bind(null, { locale, path }, office.slug)}
      />
    </AdminPage>
  )
}
