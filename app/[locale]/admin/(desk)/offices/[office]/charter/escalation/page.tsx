import { getLocale, getTranslations } from 'next-intl/server'
import { EditorForm } from '@/components/editor/editor-form'
import { LevelFields } from '@/components/editor/fields/level-fields'
import { PostSearch } from '@/components/editor/fields/post-field'
import { levelNumbers, toEscalationForm } from '@/lib/charters/editing/forms/part-forms'
import { toEscalation } from '@/lib/charters/editing/parts'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { EditorPage } from '../editor-page'
import { listPosts } from '../list-posts'
import { openDraft, openPartForm, type PartProps, readDone } from '../open-part'
import { saveEscalation } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('Editor'))('escalation') }
}

export default async function EscalationPage({ params, searchParams }: PartProps) {
  const [{ office }, query] = [await params, await searchParams]
  const { actor, draft, path } = await openDraft(office, adminPaths.escalation)
  const part = toEscalation(draft.content)
  const form = await openPartForm(path, query, draft.revision, part, toEscalationForm(part))
  const names = levelNumbers.map((_, at) => `levels.${at}.post.postId`)
  const { posts, found } = await listPosts(actor, draft.office.slug, form, names)
  const { translations } = draft
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  return (
    <EditorPage
      draft={draft}
      path={path}
      title={t('escalation')}
      lead={t('escalationHelp')}
      here={{ part: 'escalation' }}
      {...readDone(query)}
    >
      <EditorForm
        key={`${draft.revision}${String(query.held)}`}
        action={saveEscalation.bind(null, { locale, path }, draft.office.slug)}
        form={form}
        canEdit={draft.canEdit}
        submit={t('saveEscalation')}
      >
        {levelNumbers.map((level, at) => {
          const place = part.escalationLevels.findIndex((each) => each.level === level)
          const timeLimit = part.escalationLevels[place]?.timeLimit
          const known = { translations, pointer: `/escalationLevels/${place}` }
          return <LevelFields key={level} {...{ form, at, level, posts, timeLimit, ...known }} />
        })}
        <PostSearch form={form} found={found} />
      </EditorForm>
    </EditorPage>
  )
}
