import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { StateMark } from '@/components/admin/state-mark'
import { formatNumber } from '@/lib/bangla/digits'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { formatDay } from '@/lib/i18n/format-day'
import { formatMoment } from '@/lib/i18n/format-moment'
import { localPath } from '@/lib/i18n/paths'
import type { MyOffice } from '@/lib/offices/my-offices/my-office'

interface FactProps {
  office: MyOffice
}

/** The draft and whose turn it is; what the national templates propose. */
export async function Work({ office }: FactProps) {
  const locale = await getLocale()
  const t = await getTranslations('MyOffices')
  const { draft, proposals, slug, mayEdit, published } = office
  const path = draft?.request ? adminPaths.publication(slug) : adminPaths.charter(slug)
  const begin = !draft && !published && mayEdit
  return (
    <>
      {draft && (
        <Way path={path} may>
          <DraftState draft={draft} />
        </Way>
      )}
      {begin && (
        <Way path={path} may>
          {t('begin')}
        </Way>
      )}
      {proposals > 0 && (
        <Way path={adminPaths.proposals(slug)} may={mayEdit}>
          {t('proposals', { n: proposals })}
        </Way>
      )}
      {!draft && !begin && proposals === 0 && <Nothing>{t('none')}</Nothing>}
      {draft?.request && <small lang={locale}>{t('askedBy', { name: draft.request.by })}</small>}
    </>
  )
}

async function DraftState({ draft: { request } }: { draft: NonNullable<MyOffice['draft']> }) {
  const locale = await getLocale()
  const t = await getTranslations('MyOffices')
  if (!request) return t('draft')
  if (request.state === 'WAITING') return <StateMark tone="doubt">{t('waiting')}</StateMark>
  const at = request.publishAt ? formatMoment(request.publishAt, locale) : ''
  return t('scheduled', { at })
}

/** What the rules found that nobody has settled. */
export async function Findings({ office: { slug, findings } }: FactProps) {
  const t = await getTranslations('MyOffices')
  const { errors, warnings } = findings
  if (errors + warnings === 0) return <Nothing>{t('noFindings')}</Nothing>
  return (
    <Way path={adminPaths.charter(slug)} may>
      {errors > 0 && <StateMark tone="bad">{t('errors', { n: errors })}</StateMark>}{' '}
      {warnings > 0 && <StateMark tone="plain">{t('warnings', { n: warnings })}</StateMark>}
    </Way>
  )
}

export async function Translations({ office }: FactProps) {
  const locale = await getLocale()
  const t = await getTranslations('MyOffices')
  const { missing, outdated } = office.translations
  if (!office.draft && !office.published) return <Nothing>–</Nothing>
  if (missing + outdated === 0) return <Nothing>{t('translated')}</Nothing>
  return (
    <Way path={adminPaths.charter(office.slug)} may>
      {missing > 0 && t('missing', { n: missing })}
      {missing > 0 && outdated > 0 && ', '}
      {outdated > 0 && t('outdated', { n: formatNumber(outdated, locale) })}
    </Way>
  )
}

/** Until when someone must say that the charter is still true. */
export async function Confirmation({ office: { slug, confirmation, mayEdit } }: FactProps) {
  const locale = await getLocale()
  const t = await getTranslations('MyOffices')
  if (!confirmation) return <Nothing>–</Nothing>
  const { dueOn, isOverdue, overdueServices } = confirmation
  const day = formatDay(dueOn, locale)
  return (
    <Way path={adminPaths.confirmation(slug)} may={mayEdit}>
      {isOverdue ? <StateMark tone="bad">{t('overdue', { day })}</StateMark> : day}
      {overdueServices > 0 && <small>{t('overdueServices', { n: overdueServices })}</small>}
    </Way>
  )
}

/** A link for who may do something there, words for who may only read. */
async function Way({ path, may, children }: { path: string; may: boolean; children: ReactNode }) {
  if (!may) return <div>{children}</div>
  return (
    <a className="fact" href={localPath(await getLocale(), path)}>
      {children}
    </a>
  )
}

function Nothing({ children }: { children: ReactNode }) {
  return <span className="quietly">{children}</span>
}
