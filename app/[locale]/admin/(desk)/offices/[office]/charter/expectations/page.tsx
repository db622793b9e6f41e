import { getLocale, getTranslations } from 'next-intl/server'
import { EditorForm } from '@/components/editor/editor-form'
import { TextRows } from '@/components/editor/fields/text-rows'
import { toExpectations } from '@/lib/charters/editing/parts'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { EditorPage } from '../editor-page'
import { openDraft, openPartForm, type PartProps, readDone } from '../open-part'
import { saveExpectations } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('Editor'))('expectations') }
}

export default async function ExpectationsPage({ params, searchParams }: PartProps) {
  const [{ office }, query] = [await params, await searchParams]
  const { draft, path } = await openDraft(office, adminPaths.expectations)
  const part = toExpectations(draft.content)
  const form = await openPartForm(path, query, draft.revision, part, part)
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  return (
    <EditorPage
      draft={draft}
      path={path}
      title={t('expectations')}
      lead={t('expectationsHelp')}
      here={{ part: 'expectations' }}
      {...readDone(query)}
    >
      <EditorForm
        key={`${draft.revision}${String(query.held)}`}
        action={saveExpectations.bind(null, { locale, path }, draft.office.slug)}
        form={form}
        canEdit={draft.canEdit}
        submit={t('saveExpectations')}
      >
        <TextRows
          form={form}
          list="expectations"
          legend={t('expectationsList')}
          translations={draft.translations}
        />
      </EditorForm>
    </EditorPage>
  )
}
