import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AdminPage } from '@/components/admin/admin-page'
import { FindingList, type ListedFinding } from '@/components/editor/finding-list'
import { PartNav } from '@/components/editor/part-nav'
import { summarise } from '@/lib/charters/editing/summarise'
import type { DraftFinding, DraftView } from '@/lib/charters/editing/draft-view'
import { plainText } from '@/lib/i18n/bilingual'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { addressOf, nameOf, pageOf, type Place, serialOf } from './addresses'
import { undoEdit } from './actions'

interface EditorPageProps {
  draft: DraftView
  path: string
  title: ReactNode
  here: Place
  done?: string
  /** The edit that can be undone. */
  undo?: string
  actions?: ReactNode
  lead?: ReactNode
  children: ReactNode
}

/** A page of the editor: the parts on the left, the fields, what is found and missing on the right. */
export async function EditorPage({ draft, path, here, undo, children, ...page }: EditorPageProps) {
  const locale = await getLocale()
  const t = await getTranslations('Editor')
  const { office, canEdit } = draft
  const { slug } = office
  const link = (to: string) => localPath(locale, to)
  const isOverview = here.part === 'charter'
  const crumbs = [
    { text: plainText(office.name, locale), href: link(adminPaths.office(slug)) },
    ...(isOverview ? [] : [{ text: t('charter'), href: link(adminPaths.charter(slug)) }]),
  ]
  const undoForm = undo && canEdit && (
    <form action={undoEdit.bind(null, { locale, path }, slug, undo)}>
      <button type="submit" className="quiet">
        {t('undo')}
      </button>
    </form>
  )
  return (
    <AdminPage
      {...page}
      path={path}
      crumbs={crumbs}
      undo={undoForm}
      parts={<Parts draft={draft} here={here} />}
      aside={isOverview ? undefined : await Aside({ draft, here })}
    >
      {children}
    </AdminPage>
  )
}

async function Parts({ draft, here }: Pick<EditorPageProps, 'draft' | 'here'>) {
  const locale = await getLocale()
  const { content, canEdit, office } = draft
  const { slug } = office
  const link = (to: string) => localPath(locale, to)
  const services = content.services.map((service, at) => ({
    href: link(adminPaths.draftService(slug, service.slug ?? '')),
    serial: serialOf(service, locale),
    name: nameOf(service, locale),
    category: service.category,
    isHere: here.part === 'service' && here.service === at,
  }))
  const hrefs = {
    overview: link(adminPaths.charter(slug)),
    statement: link(adminPaths.statement(slug)),
    expectations: link(adminPaths.expectations(slug)),
    escalation: link(adminPaths.escalation(slug)),
    order: link(adminPaths.serviceOrder(slug)),
  }
  return (
    <PartNav
      here={here.name ?? pageOf(here)}
      hrefs={hrefs}
      newHref={canEdit ? link(adminPaths.newService(slug)) : undefined}
      services={services}
      summary={summarise(draft)}
    />
  )
}

async function Aside({ draft, here }: Pick<EditorPageProps, 'draft' | 'here'>) {
  const t = await getTranslations('Editor')
  const own = (place: Place) => place.part === here.part && place.service === here.service
  const missing = draft.issues.filter(({ place }) => own(place))
  const findings = draft.findings.filter(({ place }) => own(place))
  if (here.part === 'charter') return null
  return (
    <>
      {missing.length > 0 && (
        <>
          <h2>{t('missing')}</h2>
          <ul role="list" className="findings">
            {missing.map(({ code, place }) => (
              <li key={code}>
                <a className="missing" href={`#${place.field ?? ''}`}>
                  {t(`issue.${code}` as never)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('findings')}</h2>
      <FindingList findings={await listFindings(draft, findings, here.name ? undefined : here)} />
    </>
  )
}

/** Findings with the addresses of their fields; on the field's own page only its anchor. */
export async function listFindings(
  { office, content, canEdit }: DraftView,
  findings: readonly DraftFinding[],
  here?: Place,
): Promise<ListedFinding[]> {
  const locale = await getLocale()
  return findings.map((finding) => {
    const { place, id } = finding
    const anchor = place.field ? `#${place.field}` : '#main'
    const isHere = here && here.part === place.part && here.service === place.service
    const address = localPath(locale, addressOf(office.slug, content, place))
    const service = place.service === undefined ? undefined : content.services[place.service]
    return {
      finding,
      href: isHere ? anchor : `${address}${anchor}`,
      ...(canEdit && { settleHref: localPath(locale, adminPaths.draftFinding(office.slug, id)) }),
      ...(service && !here && { about: nameOf(service, locale) }),
    }
  })
}
