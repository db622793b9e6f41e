import { pick } from 'es-toolkit'
import { getLocale, getTranslations } from 'next-intl/server'
import { Overview } from '@/components/editor/overview'
import { RemoveForm } from '@/components/editor/remove-form'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import type { DraftView } from '@/lib/charters/editing/draft-view'
import { summarise } from '@/lib/charters/editing/summarise'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { discard } from './actions'
import { addressOf, nameOf, serialOf } from './addresses'
import { EditorPage, listFindings } from './editor-page'
import { openDraft, type PartProps, readDone } from './open-part'

export async function generateMetadata() {
  return { title: (await getTranslations('Editor'))('charter') }
}

export default async function CharterPage({ params, searchParams }: PartProps) {
  const [{ office }, query] = [await params, await searchParams]
  const { draft, path } = await openDraft(office, adminPaths.charter)
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  const { slug } = draft.office
  const { canEdit, exists, revision } = draft
  const basedOn = draft.basedOn ?? 0
  const form = await openForm(path, query, {})
  return (
    <EditorPage
      draft={draft}
      path={path}
      title={t('charter')}
      lead={exists ? t('draftState', { basedOn }) : t('noDraftState', { basedOn })}
      here={{ part: 'charter' }}
      actions={<Doings draft={draft} />}
      {...readDone(query)}
    >
      <ErrorSummary form={form} />
      <Contents draft={draft} />
      {exists && canEdit && (
        <RemoveForm
          action={discard.bind(null, { locale, path }, slug)}
          hidden={{ revision }}
          summary={t('discard')}
          words={t('discardHelp')}
          button={t('discardNow')}
        />
      )}
    </EditorPage>
  )
}

/** What can be done with the whole charter. */
async function Doings({ draft }: { draft: DraftView }) {
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  const { canEdit, exists, office } = draft
  const link = (to: string) => localPath(locale, to)
  return (
    <>
      <a href={link(adminPaths.charterVersions(office.slug))}>{t('versions')}</a>
      {canEdit && <a href={link(adminPaths.newImport(office.slug))}>{t('import')}</a>}
      {exists && <a href={link(adminPaths.preview(office.slug))}>{t('preview')}</a>}
      {exists && canEdit && (
        <a className="button" href={link(adminPaths.publication(office.slug))}>
          {t('toPublication')}
        </a>
      )}
    </>
  )
}

async function Contents({ draft }: { draft: DraftView }) {
  const locale = await getLocale()
  const { content, canEdit, findings, issues } = draft
  const { slug } = draft.office
  const link = (to: string) => localPath(locale, to)
  const starts = {
    newService: link(adminPaths.newService(slug)),
    fromStandard: link(adminPaths.serviceFromStandard(slug)),
    copyService: link(adminPaths.copyService(slug)),
    order: link(adminPaths.serviceOrder(slug)),
  }
  return (
    <Overview
      summary={summarise(draft)}
      services={content.services.map((service) => ({
        ...pick(service, ['category', 'timeLimit', 'fee']),
        serial: serialOf(service, locale),
        href: link(adminPaths.draftService(slug, service.slug ?? '')),
        name: nameOf(service, locale),
      }))}
      parts={{
        statement: link(adminPaths.statement(slug)),
        expectations: link(adminPaths.expectations(slug)),
        escalation: link(adminPaths.escalation(slug)),
      }}
      findings={await listFindings(draft, findings)}
      issues={issues.map(({ code, place }) => ({
        code,
        href: `${link(addressOf(slug, content, place))}#${place.field ?? 'main'}`,
      }))}
      starts={canEdit && starts}
    />
  )
}
