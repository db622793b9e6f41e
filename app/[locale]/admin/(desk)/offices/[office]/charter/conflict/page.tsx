import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ConflictForm } from '@/components/editor/conflict/conflict-form'
import type { ConflictFieldProps } from '@/components/editor/conflict/conflict-field'
import type { DraftView } from '@/lib/charters/editing/draft-view'
import { openForm } from '@/lib/forms/open-form'
import { nestFields } from '@/lib/forms/nest-fields'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { nameOf } from '../addresses'
import { EditorPage } from '../editor-page'
import type { EditedPart } from '../finish-edit'
import { listPosts } from '../list-posts'
import { openDraft, type PartProps, type Query } from '../open-part'
import { addAgain, resolveConflict } from './actions'
import { type Conflict, openConflict } from './open-conflict'
import { allOf, sayFields } from './say-fields'

const parts = ['statement', 'expectations', 'escalation', 'service'] as const

export async function generateMetadata() {
  return { title: (await getTranslations('Editor.conflict'))('title') }
}

export default async function ConflictPage({ params, searchParams }: PartProps) {
  const [{ office }, query] = [await params, await searchParams]
  const { actor, draft, path } = await openDraft(office, adminPaths.charterConflict)
  const edited = readEdited(query)
  const form = await openForm(path, query, {})
  if (!edited || !form.isHeld) notFound()
  const t = await getTranslations('Editor.conflict')
  const conflict = openConflict(draft, edited, nestFields(form.values))
  const { mine, theirs, differences } = conflict
  const { posts } = await listPosts(actor, draft.office.slug, form, postFields)
  const fields = await sayFields(theirs ? differences : allOf(mine), form, posts)
  const at = draft.content.services.findIndex((service) => service.slug === edited.service)
  return (
    <EditorPage
      draft={draft}
      path={path}
      title={t('title')}
      lead={theirs ? t('lead') : t('gone')}
      here={{ part: edited.part, name: 'conflict', ...(at !== -1 && { service: at }) }}
    >
      <Sides
        {...{ draft, path, edited, conflict, fields }}
        isRefused={form.code === 'choice_missing'}
      />
    </EditorPage>
  )
}

interface SidesProps {
  draft: DraftView
  path: string
  edited: EditedPart
  conflict: Conflict
  fields: readonly ConflictFieldProps[]
  isRefused: boolean
}

/** The form with both sides; whoever's service was removed meanwhile may add it again. */
async function Sides({ draft, path, edited, conflict, fields, isRefused }: SidesProps) {
  const locale = await getLocale()
  const { mine, theirs, base, language } = conflict
  const { slug } = draft.office
  const place = { locale, path, query: { ...edited } as Record<string, string> }
  const of = { officeSlug: slug, edited, language }
  return (
    <>
      {edited.part === 'service' && (
        <p>{nameOf((theirs ?? mine) as { nameBn?: string }, locale)}</p>
      )}
      <ConflictForm
        action={(theirs ? resolveConflict : addAgain).bind(null, place, of)}
        hidden={{
          revision: String(draft.revision),
          mine: JSON.stringify(mine),
          theirs: JSON.stringify(theirs),
          base: JSON.stringify(base),
        }}
        isGone={theirs === null}
        isRefused={isRefused}
        backHref={localPath(locale, theirs ? pageOf(slug, edited) : adminPaths.charter(slug))}
        fields={fields}
      />
    </>
  )
}

const postFields = ['officer.postId', 'escalation.0.postId', 'escalation.1.postId']

function readEdited(query: Query): EditedPart | null {
  const part = parts.find((each) => each === readQuery(query.part))
  const service = readQuery(query.service)
  return part ? { part, ...(service && { service }) } : null
}

function pageOf(slug: string, { part, service = '' }: EditedPart): string {
  return part === 'service' ? adminPaths.draftService(slug, service) : adminPaths[part](slug)
}
