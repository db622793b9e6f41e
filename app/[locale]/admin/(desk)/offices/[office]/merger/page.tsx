import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { MergerChoice } from '@/components/office-desk/merger-choice'
import { MergerWords } from '@/components/office-desk/merger-words'
import { officeCrumbs } from '@/components/office-form/office-crumbs'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { overCurrent } from '@/lib/forms/stale-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { getStanding } from '@/lib/offices/queries/get-standing'
import { listMergerTargets } from '@/lib/offices/queries/list-merger-targets'
import { saveMerger } from './actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/merger'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('OfficeDesk')
  return { title: t('merge') }
}

/** Merges an office into another: first which, then what it means, then it is done. */
export default async function MergerPage({ params, searchParams }: Props) {
  const slug = decodeSegment((await params).office)
  const path = adminPaths.officeMerger(slug)
  const actor = await getActor(path)
  const office = await orNotFound(getStanding(actor, slug))
  const query = await searchParams
  const q = readQuery(query.q)
  const intoSlug = readQuery(query.into)
  const targets = await listMergerTargets(actor, { officeSlug: slug, q, intoSlug })
  const into = targets.find((target) => target.slug === intoSlug)
  const { revision } = office
  const stored = { revision, intoSlug }
  const form = overCurrent(await openForm(path, query, stored), { revision })
  const locale = await getLocale()
  const t = await getTranslations('OfficeDesk')
  const words = await getTranslations('Form')
  const place = { locale, path, query: { ...(intoSlug && { into: intoSlug }) } }
  return (
    <AdminPage title={t('merge')} path={path} crumbs={officeCrumbs(office, locale)}>
      {into ? (
        <ActionForm
          action={saveMerger.bind(null, place, slug)}
          form={form}
          hidden={['revision', 'intoSlug']}
        >
          <MergerWords office={office} into={into} />
          <div className="buttons">
            <SubmitButton kind="danger">{t('mergeNow')}</SubmitButton>
            <a href={localPath(locale, path)}>{t('otherOffice')}</a>
            <a href={localPath(locale, adminPaths.office(slug))}>{words('cancel')}</a>
          </div>
        </ActionForm>
      ) : (
        <MergerChoice path={path} q={q} targets={targets} />
      )}
    </AdminPage>
  )
}
