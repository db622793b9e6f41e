import { getLocale, getTranslations } from 'next-intl/server'
import { Overview } from '@/components/editor/overview'
import { RemoveForm } from '@/components/editor/remove-form'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { summarise } from '@/lib/charters/editing/summarise'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { discard } from './actions'
import { addressOf, nameOf } from './addresses'
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
  const { content, canEdit, exists, basedOn, revision } = draft
  const link = (to: string) => localPath(locale, to)
  const form = await openForm(path, query, {})
  return (
    <EditorPage
      draft={draft}
      path={path}
      title={t('charter')}
      lead={
        exists
          ? t('draftState', { basedOn: basedOn ?? 0 })
          : t('noDraftState', { basedOn: basedOn ?? 0 })
      }
      here={{ part: 'charter' }}
      actions={
        <>
          <a href={link(adminPaths.charterVersions(slug))}>{t('versions')}</a>
          {canEdit && <a href={link(adminPaths.newImport(slug))}>{t('import')}</a>}
          {exists && <a href={link(adminPaths.preview(slug))}>{t('preview')}</a>}
          {exists && canEdit && (
            <a className="button" href={link(adminPaths.publication(slug))}>
              {t('toPublication')}
            </a>
          )}
        </>
      }
      {...readDone(query)}
    >
      <ErrorSummary form={form} />
      <Overview
        summary={summarise(draft)}
        services={content.services.map((service) => ({
          href: link(adminPaths.draftService(slug, service.slug ?? '')),
          name: nameOf(service, locale),
          serial: service.serial,
          category: service.category,
          timeLimit: service.timeLimit,
          fee: service.fee,
        }))}
        parts={{
          statement: link(adminPaths.statement(slug)),
          expectations: link(adminPaths.expectations(slug)),
          escalation: link(adminPaths.escalation(slug)),
        }}
        findings={await listFindings(draft, draft.findings)}
        issues={draft.issues.map(({ code, place }) => ({
          code,
          href: `${link(addressOf(slug, content, place))}#${place.field ?? 'main'}`,
        }))}
        starts={
          canEdit && {
            newService: link(adminPaths.newService(slug)),
            fromStandard: link(adminPaths.serviceFromStandard(slug)),
            copyService: link(adminPaths.copyService(slug)),
            order: link(adminPaths.serviceOrder(slug)),
          }
        }
      />
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
