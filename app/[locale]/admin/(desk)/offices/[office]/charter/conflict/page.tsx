import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ConflictForm } from '@/components/editor/conflict/conflict-form'
import { saySide } from '@/components/editor/conflict/say-side'
import { getFieldLabels } from '@/components/editor/field-labels'
import type { ConflictFieldProps } from '@/components/editor/conflict/conflict-field'
import type { SideDifference } from '@/lib/charters/editing/compare-sides'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import type { PostOption } from '@/lib/posts/post-option'
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
import { openConflict } from './open-conflict'

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
  const locale = await getLocale()
  const { slug } = draft.office
  const { mine, theirs, base, differences, language } = openConflict(
    draft,
    edited,
    nestFields(form.values),
  )
  const { posts } = await listPosts(actor, slug, form, postFields)
  const fields = await sayFields(theirs ? differences : allOf(mine), form, posts)
  const at = draft.content.services.findIndex((service) => service.slug === edited.service)
  const place = { locale, path, query: { ...edited } as Record<string, string> }
  const of = { officeSlug: slug, edited, language }
  const hidden = {
    revision: String(draft.revision),
    mine: JSON.stringify(mine),
    theirs: JSON.stringify(theirs),
    base: JSON.stringify(base),
  }
  const back = theirs ? pageOf(slug, edited) : adminPaths.charter(slug)
  return (
    <EditorPage
      draft={draft}
      path={path}
      title={t('title')}
      lead={theirs ? t('lead') : t('gone')}
      here={{ part: edited.part, name: 'conflict', ...(at !== -1 && { service: at }) }}
    >
      {edited.part === 'service' && (
        <p>{nameOf((theirs ?? mine) as { nameBn?: string }, locale)}</p>
      )}
      <ConflictForm
        action={(theirs ? resolveConflict : addAgain).bind(null, place, of)}
        hidden={hidden}
        isGone={theirs === null}
        isRefused={form.code === 'choice_missing'}
        backHref={localPath(locale, back)}
        fields={fields}
      />
    </EditorPage>
  )
}

const postFields = ['officer.postId', 'escalation.0.postId', 'escalation.1.postId']

function readEdited(query: Query): EditedPart | null {
  const part = parts.find((each) => each === readQuery(query.part))
  const service = readQuery(query.service)
  return part ? { part, ...(service && { service }) } : null
}

/** Everything that was typed, where there is nothing to compare it with. */
function allOf(mine: Record<string, unknown>) {
  return Object.entries(mine)
    .filter(([, value]) => typeof value === 'string')
    .map(([field, value]) => ({ field, mine: value, theirs: undefined, changed: 'mine' as const }))
}

/** The differences in words, with what was chosen already. */
async function sayFields(
  differences: readonly SideDifference[],
  form: FormView,
  posts: readonly PostOption[],
): Promise<ConflictFieldProps[]> {
  const locale = await getLocale()
  const labelOf = await getFieldLabels()
  return differences.map(({ field, mine, theirs, changed }) => ({
    ...{ field, changed, label: labelOf(field) },
    chosen: valueOf(form, `choice.${field}`),
    ownText: valueOf(form, `own.${field}`),
    mine: saySide(mine, locale, posts),
    theirs: saySide(theirs, locale, posts),
    isText: typeof (mine ?? theirs) === 'string',
    lang: field.endsWith('En') ? 'en' : 'bn',
  }))
}

function pageOf(slug: string, { part, service = '' }: EditedPart): string {
  return part === 'service' ? adminPaths.draftService(slug, service) : adminPaths[part](slug)
}
